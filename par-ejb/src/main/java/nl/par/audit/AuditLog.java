// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.par.tenancy.TenantDatabase;

/**
 * Writes audit entries. What cannot be logged does not happen: an error here rolls the action back, and the guard gives no
 * answer.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class AuditLog {

    @Inject
    private TenantDatabase db;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** Writes the entry in the transaction of the action itself: both are stored, or neither. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditedAction done) {
        write(done);
    }

    /** Writes the entry in a transaction of its own, for an action that is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditedAction done) {
        write(done);
    }

    private void write(AuditedAction done) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        db.persist(new AuditEntry(done, now, notes));
        db.flush();
        notes.clear();
    }
}
