// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What stands in the log of an organisation. */
final class LogLines {

    /** The clocks of database and test need not agree to the second. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private LogLines() {}

    /** How each attempt of this actor at this action ended since then. */
    static List<String> outcomes(String tenant, String action, String actor, Instant since) throws SQLException {
        List<String> outcomes = new ArrayList<>();
        try (Connection superuser = Par.superuser();
                PreparedStatement query = superuser.prepareStatement("select outcome from audit_entry where tenant = ?"
                        + " and action = ? and actor = ? and recorded_at >= ? order by seq")) {
            query.setString(1, tenant);
            query.setString(2, action);
            query.setString(3, actor);
            query.setTimestamp(4, Timestamp.from(since.minus(SKEW)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    outcomes.add(rows.getString(1));
                }
            }
        }
        return outcomes;
    }
}
