// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.kernel.Json;
import nl.par.person.PersonDetails;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/**
 * The only reading of others' published cards. Each call asks the one rule anew and tells the database the answer for the length of this one
 * statement; the row policy compares it with what both sides declared. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class SharedCards {

    private static final String OPEN = "select set_config('par.shared_by', ?, true)";
    private static final String READ =
            "select tenant, id, details, content, case when tenant = any (?) then police end, valid_until"
                    + " from published_card where tenant = any (?) and tenant <> par_tenant() and id = any (?)"
                    + " and valid_until >= ?";

    @Inject
    private TenantDatabase db;

    @Inject
    private SharingInForce sharing;

    /** Those of these cards that may be seen now, by their ids. */
    Map<UUID, SharedCard> read(Collection<UUID> ids, LocalDate today) {
        List<TenantId> owners = ids.isEmpty() ? List.of() : sharing.partners(SharingMode.CARD);
        if (owners.isEmpty()) {
            return Map.of();
        }
        Connection connection = db.connection();
        try {
            open(connection, owners);
            return read(connection, owners, ids, today);
        } catch (SQLException e) {
            throw new IllegalStateException("The shared cards cannot be read.", e);
        } finally {
            close(connection);
        }
    }

    private Map<UUID, SharedCard> read(
            Connection connection, List<TenantId> owners, Collection<UUID> ids, LocalDate today) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, codes(connection, sharing.criminalData(owners)));
            read.setArray(2, codes(connection, owners));
            read.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            read.setObject(4, today);
            try (ResultSet rows = read.executeQuery()) {
                Map<UUID, SharedCard> found = new HashMap<>();
                while (rows.next()) {
                    SharedCard card = card(rows);
                    found.put(card.id(), card);
                }
                return found;
            }
        }
    }

    private static SharedCard card(ResultSet row) throws SQLException {
        return new SharedCard(
                new TenantId(row.getString(1)),
                row.getObject(2, UUID.class),
                new PublishedCopy(
                        Json.read(row.getString(3), PersonDetails.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)));
    }

    private static Array codes(Connection connection, List<TenantId> owners) throws SQLException {
        return connection.createArrayOf(
                "text", owners.stream().map(TenantId::code).toArray());
    }

    private static void open(Connection connection, List<TenantId> owners) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, owners.stream().map(TenantId::code).collect(Collectors.joining(",")));
            open.execute();
        }
    }

    /** Nothing else in this transaction reads another organisation's rows. */
    private static void close(Connection connection) {
        try {
            open(connection, List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("The shared cards did not close.", e);
        }
    }
}
