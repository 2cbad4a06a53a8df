// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Watches how much of its heap Payara uses. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Path pidFile;
    private volatile long most;

    Heap(Path data) {
        pidFile = data.resolve("payara").resolve("par").resolve("config").resolve("pid");
        Thread watch = new Thread(this::watch, "heap");
        watch.setDaemon(true);
        watch.start();
    }

    /** The most that was seen in use, in megabytes, garbage included. */
    long mostMegabytes() {
        return most / 1024;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(2_000);
                most = Math.max(most, used());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long used() {
        try {
            return used(Files.readString(pidFile).strip());
        } catch (IOException e) {
            return 0;
        }
    }

    /** What the process has in use after its garbage was collected, in kilobytes. */
    static long collected(long pid) throws IOException {
        ask(String.valueOf(pid), "GC.run");
        return used(String.valueOf(pid));
    }

    private static long used(String pid) throws IOException {
        Matcher used = USED.matcher(ask(pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : 0;
    }

    private static String ask(String pid, String question) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, question)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
