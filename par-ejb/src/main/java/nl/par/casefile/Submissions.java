// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/**
 * Makes sending twice harmless: the first submission under a key claims it, a repeat gets the same record back. Works inside the
 * caller's transaction, so a refused submission leaves its key free.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Submissions {

    private static final String CLAIM =
            "insert into submission (reporter, key, record_id, digest)" + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String CLAIMED = "select record_id, digest from submission where reporter = ? and key = ?";

    @Inject
    private TenantDatabase db;

    /**
     * Claims the key for a new record; somebody who claims it at the same moment waits until this transaction ends.
     *
     * @param content all that was sent, to tell a repeat from something else under the same key
     * @return nothing when the key was free, else the record that was made under it
     * @throws Refusal.Conflict when the key was used for other content
     */
    public Optional<UUID> claim(String sender, UUID key, UUID record, String content) {
        byte[] digest = digest(content);
        try (PreparedStatement claim = db.connection().prepareStatement(CLAIM)) {
            claim.setString(1, sender);
            claim.setObject(2, key);
            claim.setObject(3, record);
            claim.setBytes(4, digest);
            return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(earlier(sender, key, digest));
        } catch (SQLException e) {
            throw new IllegalStateException("The submission could not be claimed.", e);
        }
    }

    private UUID earlier(String sender, UUID key, byte[] digest) throws SQLException {
        try (PreparedStatement claimed = db.connection().prepareStatement(CLAIMED)) {
            claimed.setString(1, sender);
            claimed.setObject(2, key);
            try (ResultSet row = claimed.executeQuery()) {
                row.next();
                if (!MessageDigest.isEqual(row.getBytes(2), digest)) {
                    throw new Refusal.Conflict(
                            "Dit is al verstuurd, met andere gegevens. Open wat u verstuurde om het aan te vullen.");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
