// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.par.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise C4: whoever changes the log, even as superuser of the database, is found out, and the place is told. */
class AuditChainTest {

    private static final String TENANT = "pv23";
    private static final int BATCHES = 5;
    private static final int LINES = 4;

    private final TestDatabase database = TestDatabase.own();

    @TempDir
    Path folder;

    private ChainKeys keys;

    @BeforeEach
    void five_batches_of_four_lines_are_sealed() throws SQLException {
        keys = ChainKeys.in(folder);
        for (String tenant : new String[] {TENANT, "gm0193"}) {
            for (int i = 0; i < BATCHES; i++) {
                write(tenant, LINES);
                seal(tenant).ifPresent(seal -> ChainHead.of(seal).write(folder, tenant));
            }
        }
    }

    @Test
    void an_untouched_log_is_whole() throws SQLException {
        write(TENANT, 3);
        assertThat(verify()).isEqualTo(new ChainReport(BATCHES, BATCHES * LINES, 3, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set actor_name = 'Iemand anders' where line(3, 2)                  | 3 | LINE_CHANGED
            update audit_entry set actor_name = concat(actor_name, ' ') where line(3, 4)                | 3 | LINE_CHANGED
            update audit_entry set reason = '' where line(1, 1)                                   | 1 | LINE_CHANGED
            update audit_entry set recorded_at = recorded_at + interval '1 microsecond' where line(5, 4) | 5 | LINE_CHANGED
            update audit_entry set subjects = purpose, purpose = subjects where line(2, 2)        | 2 | LINE_CHANGED
            update audit_entry set id = gen_random_uuid() where line(2, 2)                        | 2 | LINE_CHANGED
            update audit_entry set tenant = 'gm0150' where line(2, 3)                             | 2 | LINES_MISSING
            delete from audit_entry where line(3, 2)                                              | 3 | LINES_MISSING
            delete from audit_entry where line(3, 1) or line(3, 2) or line(3, 3) or line(3, 4)    | 3 | LINES_MISSING
            delete from audit_entry where line(1, 1)                                              | 1 | LINES_MISSING
            delete from audit_seal where tenant = 'pv23' and number = 3                                               | 3 | SEALS_MISSING
            delete from audit_seal where tenant = 'pv23' and number = 5                                               | 5 | TAIL_CUT
            delete from audit_seal                                                                | 1 | TAIL_CUT
            update audit_seal set entries = 3 where tenant = 'pv23' and number = 4                                    | 4 | SEAL_CHANGED
            update audit_seal set sealed_at = sealed_at - interval '1 hour' where tenant = 'pv23' and number = 4      | 4 | SEAL_CHANGED
            update audit_seal set root = sha256(root) where tenant = 'pv23' and number = 5                            | 5 | SEAL_CHANGED
            update audit_seal set signature = sha512(root) where tenant = 'pv23' and number = 2                       | 2 | SEAL_NOT_SIGNED
            update audit_seal set key_id = 'other' where tenant = 'pv23' and number = 2                               | 2 | SEAL_NOT_SIGNED
            """)
    void a_change_is_found_with_its_place(String tampering, long seal, ChainFault kind) throws SQLException {
        tamper(tampering);
        assertThat(verify().fault()).satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.seal()).isEqualTo(seal);
        });
    }

    @Test
    void none_of_three_hundred_random_changes_passes_unseen() throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 300; i++) {
                String tampering = randomTampering(random);
                assertThat(statement.executeUpdate(tampering)).isPositive();
                statement.execute("set local role " + TestDatabase.APPLICATION);
                statement.execute("select set_config('par.tenant', '" + TENANT + "', true)");
                ChainReport report = new ChainWalk(connection, keys, ChainHead.read(folder, TENANT)).verify();
                assertThat(report.whole()).as("seed %d: %s", seed, tampering).isFalse();
                connection.rollback();
            }
        }
    }

    private static String randomTampering(Random random) {
        String[] columns = {"actor", "actor_name", "action", "permission", "outcome", "purpose", "seq", "xid", "id"};
        String column = columns[random.nextInt(columns.length)];
        String value = switch (column) {
            case "seq" -> "seq + 1000 + " + random.nextInt(1000);
            case "xid" -> "(xid::text::bigint + " + (1 + random.nextInt(3)) + ")::text::xid8";
            case "id" -> "gen_random_uuid()";
            default -> "overlay(" + column + " placing chr(" + (0x100 + random.nextInt(500)) + ") from 1 for 1)";
        };
        String line = " where tenant = 'pv23' and actor_name = '" + (1 + random.nextInt(BATCHES)) + "-"
                + (1 + random.nextInt(LINES)) + "'";
        return random.nextInt(5) == 0
                ? "delete from audit_entry" + line
                : "update audit_entry set " + column + " = " + value + line;
    }

    @Test
    void the_tail_cut_from_lines_and_seals_together_is_found() throws SQLException {
        tamper("delete from audit_entry where line(5, 1) or line(5, 2) or line(5, 3) or line(5, 4)");
        tamper("delete from audit_seal where tenant = 'pv23' and number = 5");
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.TAIL_CUT);
    }

    @Test
    void a_log_that_was_emptied_altogether_is_found() throws SQLException {
        tamper("delete from audit_entry");
        tamper("delete from audit_seal");
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.TAIL_CUT);
    }

    @Test
    void a_line_slipped_in_afterwards_is_found() throws SQLException {
        tamper("insert into audit_entry (tenant, id, recorded_at, actor, actor_name, action, permission, outcome,"
                + " correlation_id, xid, seq) select tenant, gen_random_uuid(), recorded_at, actor, 'Verzonnen', action,"
                + " permission, outcome, correlation_id, xid, seq + 1000 from audit_entry where line(3, 2)");
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.LINES_ADDED);
        assertThat(verify().fault().seal()).isEqualTo(4);
    }

    @Test
    void two_lines_that_changed_places_are_found() throws SQLException {
        tamper("update audit_entry a set seq = b.seq from audit_entry b where a.tenant = b.tenant and a.xid = b.xid"
                + " and a.actor_name in ('2-1', '2-2') and b.actor_name in ('2-1', '2-2') and a.seq <> b.seq"
                + " and a.tenant = 'pv23'");
        assertThat(verify().fault().seal()).isEqualTo(2);
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.LINE_CHANGED);
    }

    @Test
    void lines_that_changed_organisations_are_found_in_both() throws SQLException {
        tamper("update audit_entry set tenant = case tenant when 'pv23' then 'gm0193' else 'pv23' end"
                + " where actor_name = '2-3'");
        assertThat(verify().whole()).isFalse();
    }

    @Test
    void a_chain_rewritten_as_a_whole_with_another_key_is_found(@TempDir Path elsewhere) throws SQLException {
        tamper("update audit_entry set actor_name = 'Iemand anders' where line(1, 1)");
        tamper("delete from audit_seal where tenant = 'pv23'");
        try (Connection connection = connect(TENANT)) {
            assertThat(new Sealing(connection, ChainKeys.in(elsewhere)).next(Instant.now()))
                    .isPresent();
            connection.commit();
        }
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.SEAL_NOT_SIGNED);
    }

    @Test
    void an_older_state_of_the_whole_log_put_back_is_found() throws SQLException {
        write(TENANT, 2);
        ChainHead.of(seal(TENANT).orElseThrow()).write(folder, TENANT);
        tamper(
                "delete from audit_entry where xid > (select last_xid from audit_seal where tenant = 'pv23' and number = 5)"
                        + " and tenant = 'pv23'");
        tamper("delete from audit_seal where tenant = 'pv23' and number = 6");
        assertThat(verify().fault().kind()).isEqualTo(ChainFault.TAIL_CUT);
    }

    @Test
    void a_line_of_a_transaction_that_ends_late_is_sealed_once_and_in_its_order() throws SQLException {
        try (Connection early = connect(TENANT)) {
            insert(early, "late");
            write(TENANT, 2);
            assertThat(seal(TENANT)).isEmpty();
            early.commit();
        }
        assertThat(seal(TENANT))
                .hasValueSatisfying(seal -> assertThat(seal.batch().lines()).isEqualTo(3));
        assertThat(verify().whole()).isTrue();
    }

    @Test
    void two_nodes_do_not_seal_at_the_same_time() throws SQLException {
        write(TENANT, 2);
        try (Connection one = connect(TENANT);
                Connection other = connect(TENANT)) {
            assertThat(new Sealing(one, keys).next(Instant.now())).isPresent();
            assertThat(new Sealing(other, keys).next(Instant.now())).isEmpty();
            one.commit();
        }
        assertThat(seal(TENANT)).isEmpty();
        assertThat(verify().whole()).isTrue();
    }

    @Test
    void what_one_node_sealed_another_verifies_once_it_has_the_public_key(@TempDir Path other) throws Exception {
        ChainHead.read(folder, TENANT).orElseThrow().write(other, TENANT);
        assertThat(verify(other).fault().kind()).isEqualTo(ChainFault.SEAL_NOT_SIGNED);
        try (var files = Files.newDirectoryStream(folder, "*.pub")) {
            for (Path file : files) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        assertThat(verify(other).whole()).isTrue();
    }

    @Test
    void only_the_owner_reads_the_key() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("chain.key"))))
                .isEqualTo("rw-------");
    }

    private ChainReport verify() throws SQLException {
        return verify(folder);
    }

    private ChainReport verify(Path node) throws SQLException {
        try (Connection connection = connect(TENANT)) {
            return new ChainWalk(connection, ChainKeys.in(node), ChainHead.read(node, TENANT)).verify();
        }
    }

    private Optional<Seal> seal(String tenant) throws SQLException {
        try (Connection connection = connect(tenant)) {
            Optional<Seal> seal = new Sealing(connection, keys).next(Instant.now());
            connection.commit();
            return seal;
        }
    }

    private Connection connect(String tenant) throws SQLException {
        Connection connection = database.application();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('par.tenant', '" + tenant + "', false)");
        }
        return connection;
    }

    private int batch;

    private void write(String tenant, int lines) throws SQLException {
        batch = batch % BATCHES + 1;
        try (Connection connection = connect(tenant)) {
            for (int line = 1; line <= lines; line++) {
                insert(connection, batch + "-" + line);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (id, recorded_at, actor, actor_name, action, permission, outcome, purpose,"
                        + " correlation_id) values (?, now(), 'sub', ?, 'ReportIncident.submit', 'REPORT_INCIDENT', 'DONE',"
                        + " 'doel', ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, name);
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    /** {@code line(b, l)} stands for line l of batch b of the organisation under test. */
    private void tamper(String sql) throws SQLException {
        String statement = sql.replaceAll("line\\((\\d), (\\d)\\)", "(tenant = 'pv23' and actor_name = '$1-$2')");
        try (Connection connection = database.superuser();
                Statement tampering = connection.createStatement()) {
            assertThat(tampering.executeUpdate(statement)).isPositive();
        }
    }
}
