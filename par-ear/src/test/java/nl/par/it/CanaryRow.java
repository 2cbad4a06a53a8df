// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A record of another organisation, stored past all rules, whose every text carries a token that nobody may ever see. */
final class CanaryRow {

    private CanaryRow() {}

    /** What must not appear in any answer. */
    static String token(String tenant) {
        return "kanarie-" + tenant;
    }

    static UUID plant(Connection superuser, String table, String tenant) throws SQLException {
        UUID id = UUID.randomUUID();
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (PreparedStatement read = superuser.prepareStatement(
                "select attname, format_type(atttypid, null) from pg_attribute where attrelid = ?::regclass and attnum > 0"
                        + " and not attisdropped and attgenerated = '' and (attnotnull or atttypid = 'text'::regtype)")) {
            read.setString(1, table);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    values.add(value(row.getString(1), row.getString(2), tenant, id));
                }
            }
        }
        List<String> checks = checks(superuser, table);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String check : checks) {
                statement.execute(check.replaceFirst(" add constraint (\\S+) .*", " drop constraint $1"));
            }
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", values) + ")");
            for (String check : checks) {
                statement.execute(check + " not valid");
            }
            statement.execute("set session_replication_role = origin");
        }
        return id;
    }

    private static String value(String column, String type, String tenant, UUID id) {
        if (column.equals("tenant")) {
            return "'" + tenant + "'";
        }
        if (column.equals("id")) {
            return "'" + id + "'";
        }
        return switch (type) {
            case "text" -> "'" + token(tenant) + "-" + column + "'";
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "current_timestamp";
            case "time without time zone" -> "current_time";
            case "bytea" -> "'\\x00'";
            default -> "1";
        };
    }

    private static List<String> checks(Connection superuser, String table) throws SQLException {
        List<String> checks = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select 'alter table " + table + " add constraint '"
                        + " || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'c' and conrelid = '" + table + "'::regclass")) {
            while (rows.next()) {
                checks.add(rows.getString(1));
            }
        }
        return checks;
    }
}
