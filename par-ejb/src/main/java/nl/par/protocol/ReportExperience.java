// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** How a reporter looks back on what happened to her report. Counted, and never shown with her name. */
@Entity
@Table(name = "report_experience")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ReportExperience {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_id")
    private UUID incidentId;

    private String reporter;

    @Enumerated(EnumType.STRING)
    private Verdict heard;

    @Enumerated(EnumType.STRING)
    private Verdict again;

    private @Nullable String said;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    protected ReportExperience() {}

    ReportExperience(UUID incident, String reporter, FollowReport.Experience told, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident;
        this.reporter = reporter;
        this.heard = Objects.requireNonNull(told.gehoord());
        this.again = Objects.requireNonNull(told.opnieuw());
        this.said = told.toelichting();
        this.toldAt = at.atOffset(ZoneOffset.UTC);
    }
}
