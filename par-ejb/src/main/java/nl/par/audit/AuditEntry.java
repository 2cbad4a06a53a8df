// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.par.kernel.OrderedId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. The database adds the transaction's number and a sequence, by which the chain is ordered. */
@Entity
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings("UnusedVariable") // written here, read by queries
class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String action;

    private String permission;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    private @Nullable String reason;

    private @Nullable String subjects;

    private @Nullable String purpose;

    @Column(name = "correlation_id")
    private UUID correlationId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AuditEntry() {}

    AuditEntry(AuditedAction done, OffsetDateTime recordedAt, AuditNotes notes) {
        this.id = OrderedId.at(recordedAt.toInstant());
        this.recordedAt = recordedAt;
        this.actor = done.actor();
        this.actorName = done.actorName();
        this.action = done.action();
        this.permission = done.permission();
        this.outcome = done.outcome();
        this.reason = done.reason();
        this.subjects = notes.subjects();
        this.purpose = notes.purpose();
        this.correlationId = notes.correlationId();
    }
}
