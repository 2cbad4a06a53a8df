// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What two organisations declared towards each other, as if both had agreed to it. */
public final class Declared {

    private Declared() {}

    /** Both hold everything and choose this; until {@link #nothing}. */
    public static void both(String one, String other, String mode) throws SQLException {
        for (String pair : List.of(pair(one, other), pair(other, one))) {
            for (String held : List.of(
                    "'MODE', '" + mode + "'", "'BASE', 'convenant'", "'BASE', 'dpia'", "'BASE', 'samenwerking'")) {
                change(
                        "insert into sharing_declaration (id, tenant, partner, subject, code, valid_from, valid_until) values"
                                + " (gen_random_uuid(), " + pair + ", " + held + ", now(), "
                                + (held.startsWith("'MODE'") ? "null" : "now() + interval '1 year'") + ")");
            }
        }
    }

    /** They never declared anything. */
    public static void nothing(String one, String other) throws SQLException {
        change("delete from sharing_declaration where (tenant, partner) in ((" + pair(one, other) + "), ("
                + pair(other, one) + "))");
    }

    private static String pair(String one, String other) {
        return "'" + one + "', '" + other + "'";
    }

    static void change(String sql) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
