// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One Payara server with its own domain, and the EAR in it. */
public final class Payara {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_OF_AN_ERROR = 12;

    private final Folders folders;
    private final PayaraDomain domain;
    private final int port;
    private final int adminPort;
    private final Http http = new Http();

    /** @param name of the folder in which the domain lies: two servers need two */
    Payara(Folders folders, String name, int port, int adminPort) {
        this.folders = folders;
        this.domain = new PayaraDomain(folders.data().resolve(name));
        this.port = port;
        this.adminPort = adminPort;
    }

    /** The address at which it serves PAR. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The port of its administration. */
    public int adminPort() {
        return adminPort;
    }

    /** The port at which it serves PAR. */
    public int port() {
        return port;
    }

    /** What the server logged since its start. */
    public Path log() {
        return domain.log();
    }

    /** Starts the server without an application; settings go into its environment, where MicroProfile Config looks. */
    void start(Map<String, String> settings) {
        Path home = new Distribution("payara", folders).unpacked(payara -> {});
        try {
            domain.write(home, port, adminPort);
            int exit = command(home, settings).start().waitFor();
            if (exit != 0) {
                throw new LaunchFailure(
                        "Payara does not start; the reason is in " + commandLog() + " and " + log() + ".");
            }
        } catch (IOException e) {
            throw new LaunchFailure("Payara does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Starting was interrupted.", e);
        }
    }

    /** Deploys the EAR and comes back when PAR answers; otherwise the failure names what the server logged. */
    void deploy() {
        try {
            HttpResponse<String> answer = http.form(
                    Http.request("http://localhost:" + adminPort + "/management/domain/applications/application")
                            .header("X-Requested-By", "par")
                            .header("Accept", "application/json"),
                    Map.of("id", folders.ear().toString(), "force", "true", "name", PayaraDomain.NAME));
            if (answer.statusCode() >= 300) {
                throw new LaunchFailure("The EAR does not deploy:\n" + errors());
            }
        } catch (IOException e) {
            throw new LaunchFailure("The EAR does not deploy: " + e.getMessage() + "\n" + errors(), e);
        }
        awaitAnswer();
    }

    void stop() {
        Leftover.end(domain.pidFile(), domain.folder());
    }

    private ProcessBuilder command(Path home, Map<String, String> settings) throws IOException {
        Files.createDirectories(domain.parent());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--domaindir",
                        domain.parent().toString(),
                        PayaraDomain.NAME)
                .redirectErrorStream(true)
                .redirectOutput(commandLog().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(emptyFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        settings.forEach((name, value) -> builder.environment().put(environmentName(name), value));
        return builder;
    }

    /** MicroProfile Config: every character that is no letter or digit becomes an underscore, in capitals. */
    private static String environmentName(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private Path commandLog() {
        return domain.parent().resolve("start-domain.log");
    }

    private java.io.File emptyFile() throws IOException {
        Path empty = domain.parent().resolve("no-input");
        Files.writeString(empty, "");
        return empty.toFile();
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (http.status(url() + "/").isEmpty()) {
            if (System.nanoTime() > end) {
                throw new LaunchFailure("PAR does not answer at " + url() + "/.\n" + errors());
            }
            Pause.briefly();
        }
    }

    /** The lines of the log that tell why: the last exceptions, and what their messages go on to say. */
    private String errors() {
        List<String> lines = new ArrayList<>();
        try {
            boolean telling = false;
            for (String raw : Files.readAllLines(log())) {
                String line = raw.strip();
                telling = tellsWhy(line) || (telling && continues(line));
                if (telling && !lines.contains(line)) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            lines.add("(no server log: " + e.getMessage() + ")");
        }
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_OF_AN_ERROR), lines.size());
        return String.join("\n", last) + "\nAll of it: " + log();
    }

    private static boolean tellsWhy(String line) {
        return line.startsWith("Caused by:") || (line.contains("Exception") && !line.startsWith("at "));
    }

    private static boolean continues(String line) {
        return !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("...") && !line.startsWith("[");
    }
}
