// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/**
 * Holds the rows of two persons while they are changed together, always in the same order, so that two advisers wait for each other rather than
 * for ever; and reads them as they are after the wait.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PersonRows {

    private static final String LOCK =
            "select id, version, merged_into is not null from person where id in (?, ?) order by id for no key update";

    private static final String TAKE = "update person set compared = true where id in (select id from person"
            + " where not compared and merged_into is null order by id limit ? for update skip locked) returning id";

    @Inject
    private TenantDatabase db;

    private record Row(int version, boolean merged) {}

    /**
     * Locks both as they were seen.
     *
     * @throws Refusal.NotFound when this tenant has not both
     * @throws Refusal.Conflict when one of them was merged meanwhile
     * @throws Refusal.Stale when one of them changed meanwhile
     */
    void lock(UUID one, int seenOne, UUID two, int seenTwo) {
        Map<UUID, Row> rows = lock(one, two);
        if (rows.values().stream().anyMatch(Row::merged)) {
            throw new Refusal.Conflict("Een van beide is intussen met iemand anders samengevoegd. Begin opnieuw.");
        }
        if (version(rows, one) != seenOne || version(rows, two) != seenTwo) {
            throw new Refusal.Stale();
        }
    }

    /** Locks both, whatever they are. */
    Map<UUID, Row> lock(UUID one, UUID two) {
        Map<UUID, Row> rows = new HashMap<>();
        try (PreparedStatement lock = db.connection().prepareStatement(LOCK)) {
            lock.setObject(1, one);
            lock.setObject(2, two);
            try (ResultSet found = lock.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getObject(1, UUID.class), new Row(found.getInt(2), found.getBoolean(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The persons cannot be locked.", e);
        }
        if (rows.size() != 2) {
            throw new Refusal.NotFound();
        }
        return rows;
    }

    /** Some persons who are to be compared, whom nobody else compares now; noted as compared. */
    List<UUID> take(int most) {
        try (PreparedStatement take = db.connection().prepareStatement(TAKE)) {
            take.setInt(1, most);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The persons to compare cannot be read.", e);
        }
    }

    private static int version(Map<UUID, Row> rows, UUID id) {
        Row row = rows.get(id);
        return row == null ? -1 : row.version();
    }
}
