// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what organisations released to each other: the tables closed by {@code par_release}, and no other. The database opens one such
 * table for as long as the statement runs. Works inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReleasedRows {

    @Inject
    private TenantDatabase db;

    /** Makes a value of the present row. */
    public interface Row<T> {

        /** The value. */
        T of(ResultSet row) throws SQLException;
    }

    /** The rows that the statement finds in the table, of every organisation. */
    public <T> List<T> read(String table, String sql, Row<T> row, Object... values) {
        Connection connection = db.connection();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            open(connection, table);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            open(connection, "");
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The released rows could not be read.", e);
        }
    }

    private static void open(Connection connection, String table) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('par.reads', ?, true)")) {
            set.setString(1, table);
            set.execute();
        }
    }
}
