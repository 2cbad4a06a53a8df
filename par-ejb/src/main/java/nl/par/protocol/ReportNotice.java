// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Something happened to a report: its reporter gets a mail that says so, and no more (R20). */
@Entity
@Table(name = "report_notice")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ReportNotice {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_id")
    private UUID incidentId;

    private String reporter;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "sent_at")
    private @Nullable OffsetDateTime sentAt;

    protected ReportNotice() {}

    ReportNotice(UUID incident, String reporter, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident;
        this.reporter = reporter;
        this.createdAt = at.atOffset(ZoneOffset.UTC);
    }

    boolean waits() {
        return sentAt == null;
    }

    void sent(Instant at) {
        sentAt = at.atOffset(ZoneOffset.UTC);
    }
}
