// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A colleague may read a dossier: why, by whom, from when until when. Ended by itself or by the adviser. */
@Entity
@Table(name = "involvement")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Involvement implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private String subject;
    private String name;
    private String reason;
    private LocalDate since;
    private LocalDate until;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_by_name")
    private String grantedByName;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    protected Involvement() {}

    Involvement(UUID caseId, Involved involved, SignedIn grantor) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.subject = involved.subject();
        this.name = involved.name();
        this.reason = involved.reason();
        this.since = involved.since();
        this.until = involved.until();
        this.grantedBy = grantor.subject();
        this.grantedByName = grantor.name();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String name() {
        return name;
    }

    @Override
    public int version() {
        return version;
    }

    boolean lapsed(LocalDate today) {
        return until.isBefore(today);
    }

    void end(Instant now, SignedIn by) {
        if (endedAt != null) {
            throw new Refusal.Conflict("Deze betrokkenheid is al beëindigd.");
        }
        endedAt = now.atOffset(ZoneOffset.UTC);
        endedByName = by.name();
    }

    /** Who becomes involved, why and for how long; both days included. */
    record Involved(String subject, String name, String reason, LocalDate since, LocalDate until) {}
}
