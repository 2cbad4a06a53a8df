// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries on every table what an organisation must not be able to do to another. Works in one transaction of a superuser that
 * is rolled back: it plants one row per table for each of two organisations, made from the catalogue, and then works with
 * the application's role.
 */
final class RowAttack {

    static final String OWN = "pv23";
    static final String FOREIGN = "gm0193";

    private final Connection connection;
    private final List<String> breaches = new ArrayList<>();

    RowAttack(Connection superuser) {
        this.connection = superuser;
    }

    /** Everything that went through although it should not; nothing when the database holds by itself. */
    static List<String> breaches(Connection superuser) throws SQLException {
        RowAttack attack = new RowAttack(superuser);
        List<String> tables = Catalogue.tenantTables(superuser);
        attack.execute("set session_replication_role = replica");
        for (String table : tables) {
            Rows.plant(superuser, table, OWN);
            Rows.plant(superuser, table, FOREIGN);
        }
        attack.execute("set session_replication_role = origin");
        for (String table : tables) {
            attack.asOneOnAnother(table);
            attack.withoutTenant(table, "a full table");
            attack.onEmptied(table);
        }
        return attack.breaches;
    }

    private void asOneOnAnother(String table) throws SQLException {
        asApplication(OWN, () -> {
            expect(1, table, "reads its own row", "select from " + table);
            expect(0, table, "reads", "select from " + table + " where tenant = '" + FOREIGN + "'");
            expect(0, table, "changes", "update " + table + " set tenant = tenant where tenant = '" + FOREIGN + "'");
            expect(
                    0,
                    table,
                    "takes",
                    "update " + table + " set tenant = '" + OWN + "' where tenant = '" + FOREIGN + "'");
            expect(0, table, "removes", "delete from " + table + " where tenant = '" + FOREIGN + "'");
            refused(table, "gives its row away", "update " + table + " set tenant = '" + FOREIGN + "'");
            refused(table, "inserts", Rows.insert(connection, table, FOREIGN));
            refused(table, "empties the table", "truncate " + table);
        });
        if (count("select from " + table + " where tenant = '" + FOREIGN + "'") != 1) {
            breaches.add(table + ": the other's row is not what it was");
        }
    }

    private void withoutTenant(String table, String state) throws SQLException {
        for (String nobody : new String[] {null, ""}) {
            asApplication(nobody, () -> {
                String who = nobody == null ? "without a tenant, on " : "with an empty tenant, on ";
                refused(table, "reads " + who + state, "select * from " + table);
                refused(table, "counts " + who + state, "select count(*) from " + table);
                refused(table, "reads by key " + who + state, "select from " + table + " where tenant = '" + OWN + "'");
                refused(table, "changes " + who + state, "update " + table + " set tenant = tenant");
                refused(table, "removes " + who + state, "delete from " + table);
                refused(table, "inserts " + who + state, Rows.insert(connection, table, OWN));
            });
        }
    }

    private void onEmptied(String table) throws SQLException {
        Savepoint full = connection.setSavepoint();
        execute("set session_replication_role = replica");
        execute("delete from " + table);
        execute("set session_replication_role = origin");
        withoutTenant(table, "an empty table");
        connection.rollback(full);
    }

    private void asApplication(String tenant, Work attack) throws SQLException {
        Savepoint before = connection.setSavepoint();
        if (tenant != null) {
            execute("select set_config('par.tenant', '" + tenant + "', true)");
        }
        execute("set local role " + TestDatabase.APPLICATION);
        attack.run();
        connection.rollback(before);
    }

    private void expect(int rows, String table, String deed, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            int touched = count(sql);
            if (touched != rows) {
                breaches.add(table + ": " + deed + " (" + touched + " rows)");
            }
        } catch (SQLException refused) {
            if (rows > 0) {
                breaches.add(table + ": cannot do what it should, " + deed + ": " + refused.getMessage());
            }
        }
        connection.rollback(before);
    }

    private void refused(String table, String deed, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            breaches.add(table + ": " + deed + " (" + count(sql) + " rows, no error)");
        } catch (SQLException refusal) {
            if (!refusal.getSQLState().equals("42501")) {
                breaches.add(table + ": " + deed + " stopped by chance only: " + refusal.getMessage());
            }
        }
        connection.rollback(before);
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            int rows = 0;
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
