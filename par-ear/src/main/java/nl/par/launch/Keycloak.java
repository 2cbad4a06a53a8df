// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak on this machine, with its own small database in the data folder. */
final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String HEAP = "-Xms64m -Xmx512m";

    private final Folders folders;
    private final Path data;
    private final int port;
    private final Secrets secrets;

    Keycloak(Settings settings, Secrets secrets) {
        this.folders = settings.folders();
        this.data = folders.data().resolve("keycloak");
        this.port = settings.ports().keycloak();
        this.secrets = secrets;
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path log() {
        return data.resolve("keycloak.log");
    }

    /** Comes back when it answers. */
    void start() {
        Path home = new Distribution("keycloak", folders).unpacked(Keycloak::build);
        try {
            Files.createDirectories(data);
            LoginTheme.write(home);
            Process started = command(home, options())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            Files.writeString(pidFile(), Long.toString(started.pid()));
            awaitAnswer(started);
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak does not start: " + e.getMessage(), e);
        }
    }

    void stop() {
        Leftover.end(pidFile(), data);
    }

    /** Keycloak wants its options compiled in; doing so once makes every later start quick. */
    private static void build(Path home) throws IOException, InterruptedException {
        Process build = script(home, List.of("build", "--db=dev-file"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("build.log").toFile())
                .start();
        if (build.waitFor() != 0) {
            throw new IOException("kc build failed, see " + home.resolve("build.log"));
        }
    }

    private List<String> options() {
        String database = data.resolve("h2").resolve("keycloak").toString();
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
    }

    private ProcessBuilder command(Path home, List<String> arguments) {
        ProcessBuilder builder = script(home, arguments);
        Map<String, String> environment = builder.environment();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmImport.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(RealmImport.ADMIN_SECRET));
        return builder;
    }

    private static ProcessBuilder script(Path home, List<String> arguments) {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new java.util.ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", HEAP);
        return builder;
    }

    private void awaitAnswer(Process started) {
        Http http = new Http();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (http.status(url() + "/realms/master").orElse(0) != 200) {
            if (!started.isAlive() || System.nanoTime() > end) {
                throw new LaunchFailure("Keycloak does not start; the reason is in " + log() + ".");
            }
            Pause.briefly();
        }
    }

    private Path pidFile() {
        return data.resolve("pid");
    }
}
