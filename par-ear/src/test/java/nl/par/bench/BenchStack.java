// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import nl.par.launch.Folders;
import nl.par.launch.Ports;
import nl.par.launch.Progress;
import nl.par.launch.Settings;
import nl.par.launch.Stack;

/** The shipped EAR with all its servers on free ports, as every benchmark measures it. */
final class BenchStack {

    private BenchStack() {}

    /**
     * Not started yet.
     *
     * @param data where its database, its index and the identity server lie
     */
    static Stack in(Path data, Progress progress) {
        return in(data, configured(), progress);
    }

    /**
     * Not started yet, with organisations of its own.
     *
     * @param tenantConfig the norm and those organisations
     */
    static Stack in(Path data, Path tenantConfig, Progress progress) {
        Folders folders = new Folders(
                data,
                data.resolve("dist"),
                Path.of(System.getProperty("par.zips")).toAbsolutePath(),
                tenantConfig,
                Path.of(System.getProperty("par.ear")).toAbsolutePath());
        return new Stack(
                new Settings(Ports.free(), folders, Map.of("par.oidc.api-clients", "par-test"), true), progress);
    }

    /** The norm and the organisations of this project. */
    static Path configured() {
        return Path.of(System.getProperty("par.tenant-config")).toAbsolutePath().normalize();
    }

    /** A folder with everything in it, when it is there. */
    static void remove(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether PAR says that it can be asked. */
    static boolean ready(String url) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
