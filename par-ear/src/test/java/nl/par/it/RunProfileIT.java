// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.par.launch.Ports;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code mvn -Prun} as a newcomer gives it, but for what takes longest: the classes, the npm packages and the unpacked servers are those
 * of this build. It has servers, data and ports of its own, so it goes beside other tests.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class RunProfileIT {

    private static final Path SOURCES = Path.of("").toAbsolutePath().getParent();
    private static final Path COPY = Path.of("target", "run").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "run.log").toAbsolutePath();
    private static final String LAST_LINE = "Ctrl-C stops everything.";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final List<String> COPIED = List.of(
            ".mvn",
            "pom.xml",
            "tenant-config",
            "par-ejb/pom.xml",
            "par-ejb/src/main",
            "par-ejb/target/classes",
            "par-web/pom.xml",
            "par-web/package.json",
            "par-web/package-lock.json",
            "par-web/build.mjs",
            "par-web/build.sh",
            "par-web/src/main",
            "par-web/target/classes",
            "par-ear/pom.xml",
            "par-ear/src/main",
            "par-ear/target/classes");

    private final Ports ports = Ports.free();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void one_command_builds_starts_tells_who_can_log_in_and_a_signal_ends_all_it_started() throws Exception {
        TestStack.stack(); // unpacks the servers
        prepare();
        Process run = start();
        try {
            awaitLastLine(run);

            assertThat(Par.send(HttpRequest.newBuilder(URI.create("http://localhost:" + ports.par() + "/health/ready")))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Files.readString(OUTPUT))
                    .contains(
                            "http://localhost:" + ports.par(),
                            Par.person("pv23", "vpt-adviser").username(),
                            "Service account of");
        } finally {
            run.destroy();
            if (!run.waitFor(2, TimeUnit.MINUTES)) {
                run.destroyForcibly();
            }
        }
        assertThat(Files.readString(OUTPUT)).contains("PAR has stopped");
        for (int port : List.of(ports.par(), ports.admin(), ports.keycloak(), ports.postgresql())) {
            assertThatThrownBy(() -> new Socket("localhost", port).close())
                    .as("port %d", port)
                    .isInstanceOf(ConnectException.class);
        }
    }

    private static void prepare() throws IOException {
        TestStack.delete(COPY);
        for (String part : COPIED) {
            Files.createDirectories(COPY.resolve(part).getParent());
            TestStack.copy(SOURCES.resolve(part), COPY.resolve(part));
        }
        Files.createSymbolicLink(COPY.resolve("par-web/node_modules"), SOURCES.resolve("par-web/node_modules"));
        Files.createDirectories(COPY.resolve(".par"));
        Files.createSymbolicLink(COPY.resolve(".par/dist"), TestStack.folders().dist());
    }

    private Process start() throws IOException {
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--batch-mode",
                        "-Prun",
                        "-Dmaven.compiler.useIncrementalCompilation=false", // which would see another folder and
                        // compile all
                        "-Dpar.port=" + ports.par(),
                        "-Dpar.admin.port=" + ports.admin(),
                        "-Dpar.keycloak.port=" + ports.keycloak(),
                        "-Dpar.postgresql.port=" + ports.postgresql())
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        maven.environment().remove("CI"); // a newcomer makes no bill of materials
        return maven.start();
    }

    private static void awaitLastLine(Process run) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(OUTPUT).contains(LAST_LINE)) {
            assertThat(run.isAlive() && Instant.now().isBefore(end))
                    .as("mvn -Prun does not come to its end; see %s", OUTPUT)
                    .isTrue();
            Thread.sleep(500);
        }
    }
}
