// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.tenancy.TenantDatabase;

/**
 * Disposes of what the index proposed: of all these lines only those that the user may see now, by the database alone. Involvement that ended,
 * a person under restriction (R6) and a line that is gone take effect here, whatever an index still holds.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class HistoryRows {

    private static final int FIRST_TRAIT = 3;

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Those that the user may see, in the same order. */
    List<HistoryRow> visible(Collection<UUID> proposed) {
        if (proposed.isEmpty()) {
            return List.of();
        }
        db.flush();
        LocalDate today = LocalDate.now(clock);
        try (PreparedStatement select = db.connection().prepareStatement(HistoryLines.VISIBLE)) {
            select.setArray(1, db.connection().createArrayOf("uuid", proposed.toArray()));
            select.setBoolean(2, cases.keepsCases());
            select.setString(3, user.signedIn().subject());
            select.setObject(4, today);
            select.setObject(5, today);
            try (ResultSet rows = select.executeQuery()) {
                List<HistoryRow> visible = new ArrayList<>();
                while (rows.next()) {
                    visible.add(row(rows));
                }
                return visible;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The proposed lines cannot be read.", e);
        }
    }

    private static HistoryRow row(ResultSet rows) throws SQLException {
        String[] traits = new String[HistoryFacet.values().length];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = rows.getString(FIRST_TRAIT + i);
        }
        return new HistoryRow(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), Arrays.asList(traits));
    }
}
