// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the former release recorded is found as well, without the names of colleagues. */
class HistoryMigrationTest {

    private static final String CASE = "00000000-0000-0000-0000-00000000000c";
    private static final String INCIDENT = "00000000-0000-0000-0000-00000000000d";

    @Test
    void lines_of_the_former_release_get_their_words_and_traits() throws SQLException {
        String name = "former_" + UUID.randomUUID().toString().replace("-", "");
        String url = TestDatabase.shared().url().replaceFirst("/[^/]*$", "/" + name);
        try (Connection server = TestDatabase.shared().superuser();
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name + " owner " + TestDatabase.OWNER);
        }
        migrate(url, "22");
        try (Connection superuser = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            fill(statement);
            migrate(url, "latest");
            assertThat(found(statement, "INCIDENT"))
                    .contains(
                            "loket 3",
                            "Hij riep dat mevrouw [collega] moest oppassen",
                            "ik weet je te vinden",
                            "BSN [nummer]")
                    .doesNotContain("Joke", "Boer", "111222333", "verzuim")
                    .endsWith("|VERBAAL,PSYCHISCH|BEDREIGEND|BALIE");
            assertThat(found(statement, "NOTE")).startsWith("Belt vaak|");
            assertThat(found(statement, "INVOLVEMENT")).isEqualTo("null|null|null|null");
            assertThat(closed(statement)).isZero();
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, TestDatabase.OWNER, TestDatabase.OWNER)
                .placeholders(Map.of("appRole", TestDatabase.APPLICATION))
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("insert into case_file (tenant, id, version, number, status, opened_at, last_event) values"
                + " ('pv23', '" + CASE + "', 1, 'D2026-0001', 'OPEN', now(), current_date)");
        statement.execute(
                "insert into incident (tenant, id, version, number, status, reporter, reporter_name, occurred_at,"
                        + " reported_at, channel, kinds, severity, well_being, content) values ('pv23', '" + INCIDENT
                        + "', 1, '2026-0001', 'VALIDATED', 'x', 'Joke de Boer', now(), now(), 'BALIE', 'VERBAAL,PSYCHISCH',"
                        + " 'BEDREIGEND', 'GOED', '{\"locatie\":\"loket 3\",\"verhaal\":{\"omschrijving\":\"Hij riep dat mevrouw"
                        + " Boer moest oppassen. BSN 111222333\",\"uitspraken\":[{\"kind\":\"QUOTE\",\"text\":\"ik weet je te"
                        + " vinden\"}],\"herhaald\":false},\"omstandigheden\":{},\"optreden\":{}}')");
        line(statement, "INCIDENT", "'" + INCIDENT + "'", "null");
        line(statement, "NOTE", "null", "'Belt vaak'");
        line(statement, "INVOLVEMENT", "null", "null");
    }

    private static void line(Statement statement, String kind, String ref, String body) throws SQLException {
        statement.execute("insert into timeline_entry (tenant, id, case_id, at, kind, title, ref_id, body, entered_at,"
                + " author_name) values ('pv23', gen_random_uuid(), '" + CASE + "', now(), '" + kind + "', 'Regel', "
                + ref
                + ", " + body + ", now(), 'Anouk ten Brinke')");
    }

    private static String found(Statement statement, String kind) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select found_by, kinds, severity, channel from timeline_entry where kind = '" + kind + "'")) {
            row.next();
            return row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3) + "|" + row.getString(4);
        }
    }

    private static int closed(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from pg_class where relname in ('timeline_entry',"
                + " 'incident', 'measure', 'police_notification') and not relforcerowsecurity")) {
            row.next();
            return row.getInt(1);
        }
    }
}
