// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * What {@code mvn -Prun} does after building: starts the whole system with the demo organisations, says where it is and
 * who can log in, and stays until Ctrl-C or SIGTERM, after which nothing of it runs any more.
 */
public final class Launch {

    private static final int PAR = 8080;
    private static final int ADMIN = 4850;
    private static final int KEYCLOAK = 8180;
    private static final int POSTGRESQL = 5433;
    /** Settings of the launcher itself, which are no business of the application. */
    private static final String OWN = "par\\.(port|admin\\.port|keycloak\\.port|postgresql\\.port|ear|dist|zips|data)";

    private Launch() {}

    public static void main(String[] arguments) throws InterruptedException {
        Progress progress = new Progress(console());
        try {
            Settings settings = settings();
            Stack stack = new Stack(settings, progress);
            stack.reserve();
            new Preflight(settings, Machine.here()).check();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop PAR"));
            stack.start();
            progress.show(new Welcome(stack, settings).text());
        } catch (LaunchFailure e) {
            progress.show("\nPAR does not start. " + e.getMessage() + "\n");
            Runtime.getRuntime().exit(1);
        } catch (UncheckedIOException e) {
            progress.show("\nPAR does not start. A file cannot be read or written: " + e.getMessage() + "\n");
            Runtime.getRuntime().exit(1);
        }
        new CountDownLatch(1).await();
    }

    /**
     * Not {@code System.out}: Maven puts a stream of its own there, which fails when Maven writes its last words while PAR is
     * being stopped, and the servers would stay.
     */
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static void stop(Stack stack, Progress progress) {
        if (!stack.closed()) {
            progress.show("");
            progress.say("PAR is being stopped …");
            stack.close();
            progress.say("PAR has stopped");
        }
    }

    private static Settings settings() {
        Path data = folder("par.data");
        Folders folders = new Folders(
                data, data.resolve("dist"), folder("par.zips"), folder("par.tenant-config"), folder("par.ear"));
        Ports ports = new Ports(
                port("par.port", PAR),
                port("par.admin.port", ADMIN),
                port("par.keycloak.port", KEYCLOAK),
                port("par.postgresql.port", POSTGRESQL));
        return new Settings(ports, folders, given(), false);
    }

    private static int port(String property, int otherwise) {
        String value = System.getProperty(property, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}")) {
            throw new LaunchFailure("-D" + property + "=" + value + " is no port; choose a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("par.demo", "true");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("par.") && !name.matches(OWN))
                .forEach(name -> given.put(name, System.getProperty(name)));
        return given;
    }

    private static Path folder(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new LaunchFailure("The system property " + property + " is missing.");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
