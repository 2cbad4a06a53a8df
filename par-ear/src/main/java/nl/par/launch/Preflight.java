// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What must be so before anything is started; each failing says in one sentence what to do. */
final class Preflight {

    private static final int JAVA = 17;
    private static final int NODE = 20;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long NEEDED_MEBIBYTES = 2048;

    private final Settings settings;

    Preflight(Settings settings) {
        this.settings = settings;
    }

    /** Returns when everything is as it must be; throws a {@link LaunchFailure} otherwise. */
    void check() {
        java();
        node();
        ear();
        memory();
        ports();
    }

    private static void java() {
        int version = Runtime.version().feature();
        if (version < JAVA) {
            throw new LaunchFailure("PAR needs Java " + JAVA + " or newer, and this is Java " + version + ".");
        }
    }

    private static void node() {
        int version = nodeVersion();
        if (version < NODE) {
            throw new LaunchFailure("PAR needs Node.js " + NODE + " or newer on the PATH"
                    + (version == 0 ? ", and there is none." : ", and this is Node.js " + version + "."));
        }
    }

    /** The main version of Node, or 0 when it is not there. */
    private static int nodeVersion() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            boolean done = node.waitFor(10, TimeUnit.SECONDS);
            return done && answer.matches("(?s)v\\d+\\..*")
                    ? Integer.parseInt(answer.substring(1, answer.indexOf('.')))
                    : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void ear() {
        if (!Files.exists(settings.folders().ear())) {
            throw new LaunchFailure("There is no " + settings.folders().ear() + "; build it with 'mvn package'.");
        }
    }

    private static void memory() {
        long available = availableMebibytes();
        if (available < NEEDED_MEBIBYTES) {
            throw new LaunchFailure("PAR needs " + NEEDED_MEBIBYTES + " MB of free memory for its servers, and only "
                    + available + " MB is free.");
        }
    }

    /** What processes can still get, caches given back included; the total where the system does not tell. */
    private static long availableMebibytes() {
        Path linux = Path.of("/proc/meminfo");
        if (Files.exists(linux)) {
            try (Stream<String> lines = Files.lines(linux)) {
                return lines.filter(line -> line.startsWith("MemAvailable:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(Long.MAX_VALUE);
            } catch (IOException e) {
                return Long.MAX_VALUE;
            }
        }
        java.lang.management.OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize() / MEBIBYTE
                : Long.MAX_VALUE;
    }

    private void ports() {
        Map<String, Integer> needed = new LinkedHashMap<>();
        needed.put("par.port", settings.ports().par());
        needed.put("par.admin.port", settings.ports().admin());
        if (!settings.externalIdentity()) {
            needed.put("par.keycloak.port", settings.ports().keycloak());
        }
        if (!settings.externalDatabase()) {
            needed.put("par.postgresql.port", settings.ports().postgresql());
        }
        needed.forEach((setting, port) -> {
            if (Ports.taken(port)) {
                throw new LaunchFailure("Port " + port + " is in use; choose another with -D" + setting + "=….");
            }
        });
    }
}
