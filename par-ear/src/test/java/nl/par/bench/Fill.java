// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the benchmark's own database with persons and cards, past every use case: it measures the search, not the way in. */
final class Fill {

    private final Connection superuser;
    private final String tenant;
    private final Population population = new Population();

    Fill(Connection superuser, String tenant) {
        this.superuser = superuser;
        this.tenant = tenant;
    }

    /** How many of the population are there. */
    long present() throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from person where tenant = '" + tenant
                        + "' and id::text like '50415200-0000-4000-%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Adds persons until there are so many, each with a card that is valid today, and makes the tables as they are after a while. */
    void to(long wanted) throws SQLException, IOException {
        add(wanted);
        settle(superuser);
    }

    /** Adds persons until there are so many; {@link #settle} must follow. */
    void add(long wanted) throws SQLException, IOException {
        long from = present();
        if (from < wanted) {
            run(superuser, "set session_replication_role = replica");
            copy("person (tenant, id, details, restricted, same_key, compared, version)", from, wanted, this::person);
            copy("signal_card (tenant, id, content, valid_until, version)", from, wanted, this::card);
            run(superuser, "set session_replication_role = default");
        }
    }

    /** Makes the tables as they are after a while. */
    static void settle(Connection superuser) throws SQLException {
        run(superuser, "update person set compared = true, same_key = id where not compared"); // or PAR compares all
        run(superuser, "vacuum analyze person");
        run(superuser, "vacuum analyze signal_card");
    }

    private String person(long i) {
        Population.Citizen citizen = population.citizen(i);
        return tenant + "\t" + citizen.id() + "\t" + citizen.details() + "\tf\t" + citizen.id() + "\tt\t1\n";
    }

    private String card(long i) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        String content = "{\"incidents\":[{\"incident\":\""
                + population.citizen(i).id() + "\",\"day\":\""
                + today.minusMonths(1 + i % 9)
                + "\",\"kinds\":[\"VERBAAL\"],\"severity\":\"VERBAAL\",\"disputed\":false}],"
                + "\"measures\":[{\"measure\":\"" + population.citizen(i).id()
                + "\",\"label\":\"Contactafspraken\",\"precautions\":[\"Met twee collega's.\"],\"from\":\""
                + today.minusDays(20) + "\",\"until\":\"" + today.plusMonths(3) + "\"}]}";
        return tenant + "\t" + population.citizen(i).id() + "\t" + content + "\t" + today.plusMonths(15) + "\t1\n";
    }

    private void copy(String table, long from, long wanted, LongFunction<String> line)
            throws SQLException, IOException {
        CopyIn in = superuser.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        StringBuilder lines = new StringBuilder();
        for (long i = from; i < wanted; i++) {
            lines.append(line.apply(i));
            if (lines.length() > 100_000 || i == wanted - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                in.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        in.endCopy();
    }

    private static void run(Connection superuser, String command) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
