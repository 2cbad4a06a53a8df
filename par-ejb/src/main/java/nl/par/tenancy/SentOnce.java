// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.util.UUID;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The key under which the present request changes a record, when its sender chose one. The change claims the key where the version of
 * the record is compared and in the same transaction, so the same request sent again changes nothing and is known as a repeat instead
 * of being told that somebody else was first; a request that was refused leaves its key free.
 */
@RequestScoped
public class SentOnce {

    private @Nullable Submission submission;

    /** This request may be sent again as this submission. */
    public void under(Submission sent) {
        submission = sent;
    }

    /**
     * The record is about to be changed. Of several records that one request changes, the first carries the key.
     *
     * @throws Refusal.Repeated when this submission was carried out already
     */
    void begin(Connection connection, UUID record) {
        Submission sent = submission;
        submission = null;
        if (sent != null && sent.claim(connection, record).isPresent()) {
            throw new Refusal.Repeated();
        }
    }
}
