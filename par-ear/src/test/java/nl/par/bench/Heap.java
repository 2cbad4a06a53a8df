// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * The most that was seen in use, in megabytes, garbage included.
     *
     * @throws IllegalStateException when nothing was seen
     */
    long mostMegabytes() {
        if (most == 0) {
            throw new IllegalStateException("the heap was not watched");
        }
        return most / 1024;
    }

    /** By one process that stays, because each new one would take from the two processors that are measured. */
    private void watch() {
        try {
            Process watching = new ProcessBuilder(
                            tool("jstat"), "-gc", Files.readString(pidFile).strip(), "2000")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = watching.inputReader()) {
                List<String> columns = cells(lines.readLine());
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    most = Math.max(most, used(columns, cells(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(@Nullable String line) {
        return line == null ? List.of() : List.of(line.strip().split("\\s+"));
    }

    /** Of both survivor spaces, Eden and the old generation, in kilobytes. */
    private static long used(List<String> columns, List<String> cells) {
        return Stream.of("S0U", "S1U", "EU", "OU")
                .mapToLong(space -> (long) Double.parseDouble(cells.get(columns.indexOf(space))))
                .sum();
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
        Process jcmd = new ProcessBuilder(tool("jcmd"), pid, question)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
