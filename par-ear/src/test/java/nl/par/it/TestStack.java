// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.par.launch.Folders;
import nl.par.launch.Payara;
import nl.par.launch.Ports;
import nl.par.launch.Progress;
import nl.par.launch.Settings;
import nl.par.launch.Stack;

/** The servers of all tests: on free ports, with nothing in the database but the demo, and with a clock that can be turned. */
final class TestStack {

    /** Name of the database and the folder of the server in which Arquillian's tests run. */
    private static final String INSIDE = "inside";
    /** A copy, so that a test may bring up an organisation without touching the sources. */
    private static final String TENANT_CONFIG = "tenant-config";
    /** What an earlier run of the tests left; Keycloak may stay, because it is made from files. */
    private static final List<String> TO_EMPTY = List.of("postgresql", "app", "app-" + INSIDE, "clock");

    private static final Object INSIDE_ONCE = new Object();

    private static Stack stack;
    private static Payara inside;
    private static String whyNot;

    private TestStack() {}

    /** Whether there is an EAR to test: the launcher's own tests run before it is made. */
    static boolean wanted() {
        return System.getProperty("par.ear") != null;
    }

    /** The servers; the first call starts them. When they do not start, no later test tries again: it would take each its minutes. */
    static synchronized Stack stack() {
        if (whyNot != null) {
            throw new IllegalStateException("the servers did not start for an earlier test: " + whyNot);
        }
        try {
            return running();
        } catch (RuntimeException e) {
            whyNot = e.toString();
            throw e;
        }
    }

    private static Stack running() {
        if (stack == null) {
            Folders folders = folders();
            delete(folders.tenantConfig());
            copy(folder("par.tenant-config"), folders.tenantConfig());
            Stack starting = new Stack(
                    new Settings(
                            Ports.free(),
                            folders,
                            Map.of(
                                    "par.demo", "true",
                                    "par.test.clock", Hands.file().toString(),
                                    "par.mail.host", "127.0.0.1",
                                    "par.mail.port", String.valueOf(Mailbox.port()),
                                    "par.mail.from", "par@overijssel.example",
                                    "par.clamd", StandInScanner.address(),
                                    "par.oidc.api-clients", "par-test"),
                            true),
                    new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(TestStack::stop, "stop the test servers"));
            starting.reserve();
            TO_EMPTY.forEach(name -> delete(folders.data().resolve(name)));
            starting.start();
            stack = starting;
        }
        return stack;
    }

    /** A second, empty Payara with a database of its own, in which Arquillian deploys; the first call starts it. */
    static Payara inside() {
        Stack running = stack();
        synchronized (INSIDE_ONCE) { // not the lock of stack(): the other tests go on meanwhile
            if (inside == null) {
                inside = running.secondPayara(INSIDE, Ports.freePort(), Ports.freePort());
            }
            return inside;
        }
    }

    static synchronized void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    static Folders folders() {
        return new Folders(
                folder("par.data"),
                folder("par.dist"),
                folder("par.zips"),
                folder("par.data").resolve(TENANT_CONFIG),
                folder("par.ear"));
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    /** A file, or a folder with all in it, as old as it is. */
    static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
