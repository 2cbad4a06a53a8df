// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;

/**
 * Something that was sent under a key of the sender's choice, so that sending it again can be told from sending something else.
 *
 * @param sender account of who sent it
 * @param key chosen once per submission
 * @param content all that was sent; only its digest is kept
 */
public record Submission(String sender, UUID key, String content) {

    private static final String CLAIM =
            "insert into submission (reporter, key, record_id, digest)" + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String CLAIMED = "select record_id, digest from submission where reporter = ? and key = ?";

    /**
     * Claims the key for a record; somebody who claims it at the same moment waits until this transaction ends.
     *
     * @return nothing when the key was free, else the record for which it was claimed
     * @throws Refusal.Conflict when the key was used for other content
     */
    public Optional<UUID> claim(Connection connection, UUID record) {
        byte[] digest = digest();
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, sender);
            claim.setObject(2, key);
            claim.setObject(3, record);
            claim.setBytes(4, digest);
            return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(earlier(connection, digest));
        } catch (SQLException e) {
            throw new IllegalStateException("The submission could not be claimed.", e);
        }
    }

    private UUID earlier(Connection connection, byte[] digest) throws SQLException {
        try (PreparedStatement claimed = connection.prepareStatement(CLAIMED)) {
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

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
