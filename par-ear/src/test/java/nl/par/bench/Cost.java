// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a question costs, which tells more on a machine that others use as well than how long it took: processor time of Payara and of PostgreSQL,
 * transactions, and how often the log of the database was made durable.
 */
final class Cost {

    private static final double TICK_MS = 10; // of the processor times in /proc

    private final Connection superuser;
    private final Path data;

    /** @param data the folder with the process ids of both servers */
    Cost(Connection superuser, Path data) {
        this.superuser = superuser;
        this.data = data;
    }

    /** Counters since the servers started. */
    record Reading(double payaraMs, double postgresMs, long transactions, long durable) {

        String since(Reading before, long questions) {
            return String.format(
                    Locale.ROOT,
                    "per question: Payara %.2f ms and PostgreSQL %.2f ms of processor, %.2f transactions, %.2f times durable",
                    (payaraMs - before.payaraMs) / questions,
                    (postgresMs - before.postgresMs) / questions,
                    (double) (transactions - before.transactions) / questions,
                    (double) (durable - before.durable) / questions);
        }

        String perSecond(Reading before, long seconds) {
            return String.format(
                    Locale.ROOT,
                    "per second: Payara %.1f ms and PostgreSQL %.1f ms of processor, %.1f transactions",
                    (payaraMs - before.payaraMs) / seconds,
                    (postgresMs - before.postgresMs) / seconds,
                    (double) (transactions - before.transactions) / seconds);
        }
    }

    Reading read() throws SQLException, IOException {
        return new Reading(
                busy(payaraPid(data)),
                family(pid(data.resolve("postgresql").resolve("postmaster.pid"))),
                number("select xact_commit from pg_stat_database where datname = current_database()"),
                number("select coalesce(sum(fsyncs), 0)::bigint from pg_stat_io where object = 'wal'"));
    }

    /** The process of Payara, from the folder with the data of all servers. */
    static String payaraPid(Path data) throws IOException {
        return pid(data.resolve("payara").resolve("par").resolve("config").resolve("pid"));
    }

    private static String pid(Path file) throws IOException {
        return Files.readAllLines(file).get(0).strip();
    }

    private long number(String question) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A process and its children; those that ended are counted in their parent. */
    private static double family(String parent) throws IOException {
        double sum = busy(parent);
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path process :
                    all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                String[] fields = fields(process);
                sum += fields.length > 1 && fields[1].equals(parent) ? time(fields) : 0;
            }
        }
        return sum;
    }

    private static double busy(String pid) {
        String[] fields = fields(Path.of("/proc", pid));
        return time(fields) + (fields.length > 14 ? (ticks(fields[13]) + ticks(fields[14])) * TICK_MS : 0);
    }

    private static double time(String[] fields) {
        return fields.length > 12 ? (ticks(fields[11]) + ticks(fields[12])) * TICK_MS : 0;
    }

    private static long ticks(String text) {
        return Long.parseLong(text);
    }

    /** From the state of the process on; its name before that may hold spaces. */
    private static String[] fields(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
