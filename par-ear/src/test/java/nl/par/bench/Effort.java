// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How long something took, and how long processors worked at it: on a machine that others use as well, only the latter can be compared. */
final class Effort {

    private final Path pidFile;
    private final Path postmaster;
    private final long began = System.nanoTime();
    private final Duration server;
    private final Duration database;

    Effort(Path data) {
        pidFile = data.resolve("payara").resolve("par").resolve("config").resolve("pid");
        postmaster = data.resolve("postgresql").resolve("postmaster.pid");
        server = ofServer();
        database = ofDatabase();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** In words, for so many rows. */
    String line(long rows) {
        double spent = seconds();
        double inServer = ofServer().minus(server).toMillis() / 1e3;
        double inDatabase = ofDatabase().minus(database).toMillis() / 1e3;
        return String.format(
                Locale.ROOT,
                "%,d rows in %.1f s = %.0f rows/s; processor time %.2f ms a row (Payara %.2f, PostgreSQL %.2f); load %s",
                rows,
                spent,
                rows / spent,
                (inServer + inDatabase) * 1000 / rows,
                inServer * 1000 / rows,
                inDatabase * 1000 / rows,
                load());
    }

    private Duration ofServer() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .map(Effort::spent)
                    .orElse(Duration.ZERO);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    /** Of those that run now; connections stay open while a register is taken over. */
    private Duration ofDatabase() {
        try {
            String first = Files.readAllLines(postmaster).get(0).strip();
            return ProcessHandle.of(Long.parseLong(first)).stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(Effort::spent)
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    private static Duration spent(ProcessHandle process) {
        return Optional.of(process.info())
                .flatMap(ProcessHandle.Info::totalCpuDuration)
                .orElse(Duration.ZERO);
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
