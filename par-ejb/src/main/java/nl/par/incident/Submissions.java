// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Makes sending twice harmless: the first submission under a key claims it, a repeat gets the same report back. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Submissions {

    private static final String CLAIM = "insert into submission (reporter, key, incident_id, digest)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String CLAIMED = "select incident_id, digest from submission where reporter = ? and key = ?";

    @Inject
    private TenantDatabase db;

    /**
     * Claims the key for a new report; somebody who claims it at the same moment waits until this transaction ends.
     *
     * @return nothing when the key was free, else the report that was made under it
     * @throws Refusal.Conflict when the key was used for other content
     */
    Optional<UUID> claim(String reporter, UUID key, UUID incident, byte[] digest) {
        try (PreparedStatement claim = db.connection().prepareStatement(CLAIM)) {
            claim.setString(1, reporter);
            claim.setObject(2, key);
            claim.setObject(3, incident);
            claim.setBytes(4, digest);
            return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(earlier(reporter, key, digest));
        } catch (SQLException e) {
            throw new IllegalStateException("The submission could not be claimed.", e);
        }
    }

    private UUID earlier(String reporter, UUID key, byte[] digest) throws SQLException {
        try (PreparedStatement claimed = db.connection().prepareStatement(CLAIMED)) {
            claimed.setString(1, reporter);
            claimed.setObject(2, key);
            try (ResultSet row = claimed.executeQuery()) {
                row.next();
                if (!MessageDigest.isEqual(row.getBytes(2), digest)) {
                    throw new Refusal.Conflict(
                            "Deze melding is al verstuurd, met andere gegevens. Open uw melding om haar"
                                    + " aan te vullen.");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }
}
