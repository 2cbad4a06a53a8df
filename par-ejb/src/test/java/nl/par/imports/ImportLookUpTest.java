// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import nl.par.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** A portion looks up its own rows, not everything of the organisation: otherwise each would take longer than the one before. */
class ImportLookUpTest {

    private static final int ROWS = 5_000;

    @Test
    void a_portion_reads_no_more_of_a_full_table_than_of_an_empty_one() throws SQLException {
        TestDatabase database = TestDatabase.own();
        try (ImportDesk desk = new ImportDesk(database)) {
            desk.deliver(MadeUpRows.of(ROWS), FileKind.CSV, ImportMode.GOEDE_REGELS, true);
            desk.work();
        } // what a connection read is known for sure when it has been closed
        assertThat(rowsRead(database))
                .allSatisfy((table, read) -> assertThat(read).as(table).isLessThan(6L * ROWS));
    }

    private static Map<String, Long> rowsRead(TestDatabase database) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select t.relname, t.seq_tup_read + sum(i.idx_tup_read)"
                        + " from pg_stat_user_tables t join pg_stat_user_indexes i using (relid)"
                        + " where t.relname in ('person', 'case_file', 'imported_row', 'signal_card')"
                        + " group by t.relname, t.seq_tup_read")) {
            Map<String, Long> read = new TreeMap<>();
            while (rows.next()) {
                read.put(rows.getString(1), rows.getLong(2));
            }
            return read;
        }
    }
}
