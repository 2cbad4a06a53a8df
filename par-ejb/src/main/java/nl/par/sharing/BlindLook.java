// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.sharing.BlindKeys.Pair;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/**
 * Asks whether other organisations know a person, by keyed hashes that they made for the current one alone. One statement for all of them,
 * which reads the same whether or not somebody is known. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class BlindLook {

    private static final String READY =
            "select count(*) from blind_pair where asker = par_tenant() and tenant = any(?) and key_id = any(?)";
    private static final String KNOWN = "select distinct tenant, entry_id from blind_key"
            + " where asker = par_tenant() and hash = any(?) and tenant = any(?) and last_day >= ? order by tenant, entry_id";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private SharingInForce inForce;

    @Inject
    private BlindKeys keys;

    /** An organisation that knows the person, and its name for that person towards the current one. */
    public record Known(TenantId owner, UUID entry) {}

    /**
     * What was found.
     *
     * @param complete false when an organisation's hashes are not all there yet; "not known" then says nothing (R9)
     */
    public record Found(List<Known> known, boolean complete) {}

    /** The organisations that may be asked now; empty with sharing off, and then nothing may be said. */
    public List<TenantId> owners() {
        return inForce.partners(SharingMode.BLIND);
    }

    /** Who among these owners knows the person with one of these identifiers on a day. */
    public Found known(List<TenantId> owners, Collection<BlindIdentifier> identifiers, LocalDate today) {
        List<String> hashes = owners.stream()
                .flatMap(owner -> keys.asked(new Pair(owner, tenant.id()), identifiers).stream())
                .toList();
        try (PreparedStatement look = db.connection().prepareStatement(KNOWN)) {
            look.setArray(1, array(look, hashes));
            look.setArray(2, array(look, codes(owners)));
            look.setObject(3, today);
            List<Known> known = new ArrayList<>();
            try (ResultSet rows = look.executeQuery()) {
                while (rows.next()) {
                    known.add(new Known(new TenantId(rows.getString(1)), rows.getObject(2, UUID.class)));
                }
            }
            return new Found(known, ready(owners));
        } catch (SQLException e) {
            throw new IllegalStateException("Other organisations cannot be asked.", e);
        }
    }

    private boolean ready(List<TenantId> owners) throws SQLException {
        try (PreparedStatement look = db.connection().prepareStatement(READY)) {
            look.setArray(1, array(look, codes(owners)));
            look.setArray(2, array(look, keys.ids()));
            try (ResultSet row = look.executeQuery()) {
                row.next();
                return row.getInt(1) == owners.size();
            }
        }
    }

    private static Array array(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static List<String> codes(List<TenantId> owners) {
        return owners.stream().map(TenantId::code).toList();
    }
}
