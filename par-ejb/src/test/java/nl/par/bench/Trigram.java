// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.par.person.PersonQuestion;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * PostgreSQL with pg_trgm, tuned as well as it goes: the names of a person in one lower-case text without diacritics under a GIN index, a
 * bonus for the date of birth, which is also a way in of its own, as are the numbers; memory enough for the whole table.
 */
final class Trigram implements Contestant {

    private static final String ASK = "select id from person where name % ? or born = ? or numbers && ?"
            + " order by word_similarity(?, name) + similarity(?, name) + case when born = ? then 1 else 0 end"
            + " + case when numbers && ? then 1 else 0 end desc limit 5";
    private static final String ASK_NUMBER = "select id from person where numbers && ? or born = ? limit 5";
    private static final int BATCH = 20_000;

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final StringBuilder rows = new StringBuilder();
    private int waiting;

    Trigram() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("fsync", "off")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        run("create extension pg_trgm");
        run("create table person(id bigint, name text, born text, numbers text[])");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String name() {
        return "pg_trgm";
    }

    @Override
    public void put(Made person) throws IOException, SQLException {
        var details = person.details();
        String born =
                details.geboortedatum() == null ? "" : details.geboortedatum().iso();
        rows.append(person.number()).append('\t');
        rows.append(String.join(" ", Fuzzy.words(Fuzzy.all(details.naam())))).append('\t');
        rows.append(born).append('\t');
        rows.append('{')
                .append(String.join(",", quoted(Fuzzy.numbers(details))))
                .append("}\n");
        if (++waiting == BATCH) {
            copy();
        }
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').toList();
    }

    private void copy() throws IOException, SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyIn("copy person from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
        waiting = 0;
    }

    @Override
    public void ready() throws IOException, SQLException {
        copy();
        run("create index on person using gin (name gin_trgm_ops)");
        run("create index on person (born)");
        run("create index on person using gin (numbers)");
        run("vacuum analyze person");
        run("set jit = off");
    }

    @Override
    public List<Long> best(PersonQuestion question) throws SQLException {
        String name = String.join(" ", Fuzzy.words(question.naam()));
        String born = question.geboortedatum() == null
                ? "-"
                : question.geboortedatum().iso();
        Array numbers = connection.createArrayOf("text", Fuzzy.numbers(question).toArray());
        boolean named = !name.isEmpty();
        Object[] values =
                named ? new Object[] {name, born, numbers, name, name, born, numbers} : new Object[] {numbers, born};
        try (PreparedStatement ask = connection.prepareStatement(named ? ASK : ASK_NUMBER)) {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            List<Long> ids = new ArrayList<>();
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
            return ids;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
