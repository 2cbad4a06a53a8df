// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Submission;
import nl.par.tenancy.TenantDatabase;

/**
 * Makes sending a new record twice harmless: the first submission under a key claims it, a repeat gets the same record back. Works
 * inside the caller's transaction, so a refused submission leaves its key free.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Submissions {

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
        return new Submission(sender, key, content).claim(db.connection(), record);
    }
}
