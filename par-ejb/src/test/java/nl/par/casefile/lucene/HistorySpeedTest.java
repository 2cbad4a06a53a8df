// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.par.casefile.HistoryClause;
import nl.par.casefile.HistoryClause.Form;
import nl.par.casefile.HistoryFilter;
import nl.par.casefile.HistoryLine;
import nl.par.casefile.HistoryLines;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.casefile.TimelineKind;
import nl.par.database.TestDatabase;
import nl.par.kernel.Channel;
import nl.par.kernel.Severity;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a question takes from the words to the lines that the reader may see: the index proposes, a real PostgreSQL disposes. Small in every
 * build; {@code -Dpar.history.lines=100000} for the figures in the documentation.
 */
class HistorySpeedTest {

    private static final int LINES = Integer.getInteger("par.history.lines", 4_000);
    private static final int PER_CASE = 20;
    private static final int ROUNDS = 60;
    private static final String[] WORDS =
            ("balie vergunning bezwaar medewerker schreeuwen bedreiging hond brief gesprek afspraak uitkering aanvraag"
                            + " parkeren boete handhaving water dijk subsidie klacht telefoon wachten boos stoel deur")
                    .split(" ");

    private final Random random = new Random(5);
    private final List<HistoryLine> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void a_question_is_answered_in_a_fraction_of_a_second() throws IOException, SQLException {
        for (int i = 0; i < LINES; i++) {
            lines.add(line(i));
        }
        TestDatabase database = TestDatabase.own();
        fill(database);
        try (FSDirectory directory = FSDirectory.open(folder)) {
            long start = System.nanoTime();
            index(directory);
            System.out.printf("history: %d lines indexed in %d ms%n", LINES, millis(start));
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    Connection connection = database.application()) {
                connection.setAutoCommit(false);
                IndexSearcher searcher = new IndexSearcher(reader);
                assertThat(measure("a rare phrase", searcher, connection, true, phrase()))
                        .isLessThan(500);
                assertThat(measure("two words, adviser", searcher, connection, true, two()))
                        .isLessThan(1_500);
                assertThat(measure("a word in most lines, adviser", searcher, connection, true, one()))
                        .isLessThan(3_000);
                assertThat(measure("a word in most lines, involved in 20", searcher, connection, false, one()))
                        .isLessThan(500);
            }
        }
    }

    /** The median in milliseconds. */
    private static long measure(
            String what, IndexSearcher searcher, Connection connection, boolean adviser, HistoryClause... clauses)
            throws IOException, SQLException {
        long[] took = new long[ROUNDS];
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            List<UUID> mine = adviser ? null : involvedIn(connection);
            HistoryIndex.Proposed proposed = HistoryIndex.propose(
                    searcher,
                    new HistoryIndex.Asked(List.of(clauses), HistoryFilter.NONE, mine, Order.RELEVANTIE, 10_000));
            found = visible(connection, proposed.ids(), adviser);
            took[i] = millis(start);
        }
        Arrays.sort(took);
        System.out.printf(
                "history: %s: %d found, p50 %d ms, p95 %d ms%n",
                what, found, took[ROUNDS / 2], took[ROUNDS * 95 / 100]);
        return took[ROUNDS / 2];
    }

    private static List<UUID> involvedIn(Connection connection) throws SQLException {
        enter(connection);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select case_id from involvement where subject = 'me'")) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            connection.commit();
            return ids;
        }
    }

    private static int visible(Connection connection, List<UUID> proposed, boolean adviser) throws SQLException {
        enter(connection);
        try (PreparedStatement select = connection.prepareStatement(HistoryLines.VISIBLE)) {
            select.setArray(1, connection.createArrayOf("uuid", proposed.toArray()));
            select.setBoolean(2, adviser);
            select.setString(3, "me");
            select.setObject(4, LocalDate.of(2026, 11, 22));
            select.setObject(5, LocalDate.of(2026, 11, 22));
            int found = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found += rows.getString(3) == null ? 0 : 1;
                }
            }
            connection.commit();
            return found;
        }
    }

    private static void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('par.tenant', 'pv23', true)");
        }
    }

    private static HistoryClause one() {
        return new HistoryClause("balie", Form.WORD, false);
    }

    private static HistoryClause[] two() {
        return new HistoryClause[] {
            new HistoryClause("vergunningen", Form.WORD, false), new HistoryClause("bedreig", Form.BEGINNING, false)
        };
    }

    private static HistoryClause phrase() {
        return new HistoryClause("zeldzame woorden bijeen", Form.PHRASE, false);
    }

    private HistoryLine line(int i) {
        StringBuilder text = new StringBuilder("balie ");
        for (int w = 0; w < 60; w++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(w % 9 == 8 ? ". " : " ");
        }
        text.append(i % 2_000 == 7 ? "zeldzame woorden bijeen" : "");
        return new HistoryLine(
                new UUID(random.nextLong(), i),
                new UUID(1, i / PER_CASE),
                OffsetDateTime.parse("2024-01-01T10:00:00Z").plusMinutes(i),
                TimelineKind.INCIDENT,
                "Melding 2026-" + i,
                text.toString(),
                "VERBAAL,PSYCHISCH",
                Severity.VERBAAL,
                Channel.BALIE,
                null,
                "Vergunningen");
    }

    private void index(FSDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(HistoryFields.ANALYZER))) {
            for (HistoryLine line : lines) {
                writer.addDocument(HistoryIndexTest.document(line));
            }
        }
    }

    private void fill(TestDatabase database) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into case_file (tenant, id, version, number, status, opened_at, last_event) select"
                            + " 'pv23', ('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'D' || n, 'OPEN', now(),"
                            + " current_date from generate_series(0, " + LINES / PER_CASE + ") n");
            statement.execute(
                    "insert into involvement (tenant, id, version, case_id, subject, name, reason, since, until,"
                            + " granted_by, granted_by_name) select 'pv23', gen_random_uuid(), 1, id, 'me', 'x', 'x', '2026-01-01',"
                            + " '2027-01-01', 'x', 'x' from case_file order by id limit 20");
            superuser.setAutoCommit(false);
            try (PreparedStatement insert = superuser.prepareStatement(
                    "insert into timeline_entry (tenant, id, case_id, at, kind, title, entered_at, author_name, found_by,"
                            + " kinds, severity, channel, unit) values ('pv23', ?, ?, now(), 'INCIDENT', ?, now(), 'x', ?,"
                            + " 'VERBAAL,PSYCHISCH', 'VERBAAL', 'BALIE', 'Vergunningen')")) {
                for (HistoryLine line : lines) {
                    insert.setObject(1, line.id());
                    insert.setObject(2, line.caseId());
                    insert.setString(3, line.title());
                    insert.setString(4, line.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
