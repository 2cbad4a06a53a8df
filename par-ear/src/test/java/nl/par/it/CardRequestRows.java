// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Requests for a card as two organisations would write them in their own names, one each way. */
public final class CardRequestRows {

    private static final String COLUMNS = " contact, purpose, planned_on, asked_at, expires_at) ";
    private static final String VALUES =
            " 'HUISBEZOEK', 'gesprek over de vergunning', current_date, now(), now() + interval '7 days'";

    private CardRequestRows() {}

    /** One that each colleague of the organisation sent, and one that it received. */
    public static void add(String tenant) {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into card_request (tenant, id, version, owner, question_id, entry_id, asked_by, asked_name,"
                            + COLUMNS + "select '" + tenant
                            + "', gen_random_uuid(), 1, 'ws0664', gen_random_uuid(), gen_random_uuid(), subject, name,"
                            + VALUES + " from colleague where tenant = '" + tenant + "'");
            statement.execute("insert into card_decision (tenant, id, version, asker, entry_id, asked_name, outcome,"
                    + COLUMNS + "values ('" + tenant
                    + "', gen_random_uuid(), 1, 'ws0664', gen_random_uuid(), 'Bo Vragers', 'OPEN'," + VALUES + ")");
        } catch (SQLException e) {
            throw new AssertionError("the requests were not stored", e);
        }
    }
}
