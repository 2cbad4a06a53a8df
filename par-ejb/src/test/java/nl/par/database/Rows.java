// SPDX-License-Identifier: EUPL-1.2
package nl.par.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes rows for any table from the catalogue: each text carries the tenant as a canary. */
final class Rows {

    private Rows() {}

    /** Stores one row of a tenant; the table's CHECKs are dropped first, in this transaction, as they know no canaries. */
    static void plant(Connection superuser, String table, String tenant) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String check : Catalogue.names(
                    superuser,
                    "select conname from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass")) {
                statement.execute("alter table " + table + " drop constraint " + check);
            }
            statement.execute(insert(superuser, table, tenant));
        }
    }

    /** The statement that stores one row of a tenant. */
    static String insert(Connection connection, String table, String tenant) throws SQLException {
        List<String> columns = Catalogue.names(connection, columns(table, "quote_ident(a.attname)"));
        List<String> values = Catalogue.names(
                connection,
                columns(
                        table,
                        "case"
                                + " when a.attname = 'tenant' then quote_literal('" + tenant + "')"
                                + " when format_type(a.atttypid, null) = 'uuid' then 'gen_random_uuid()'"
                                + " when format_type(a.atttypid, null) = 'boolean' then 'false'"
                                + " when format_type(a.atttypid, null) in ('integer', 'bigint', 'smallint', 'numeric') then '1'"
                                + " when format_type(a.atttypid, null) = 'date' then 'current_date'"
                                + " when format_type(a.atttypid, null) like 'timestamp%' then 'current_timestamp'"
                                + " when format_type(a.atttypid, null) like 'time %' then 'current_time'"
                                + " when format_type(a.atttypid, null) = 'bytea' then '''\\x00'''"
                                + " when format_type(a.atttypid, null) in ('json', 'jsonb') then '''{}'''"
                                + " when format_type(a.atttypid, null) = 'xid8' then '''1''::xid8'"
                                + " else quote_literal(left('canary-" + tenant + "-' || a.attname,"
                                + " case when a.atttypmod > 4 then a.atttypmod - 4 else 200 end)) end"));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values)
                + ")";
    }

    private static String columns(String table, String what) {
        return "select " + what + " from pg_attribute a where a.attrelid = '" + table + "'::regclass and a.attnum > 0"
                + " and not a.attisdropped and a.attgenerated = '' and a.attname not in ('xid', 'seq')"
                + " order by a.attnum";
    }
}
