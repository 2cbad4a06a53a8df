// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

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
import java.util.UUID;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Two dossiers that have to do with each other, why, and who said so. Says nothing about what either person did. */
@Entity
@Table(name = "case_link")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class CaseLink implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "other_id")
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String reason;

    @Column(name = "linked_by_name")
    private String linkedByName;

    @Column(name = "linked_at")
    private OffsetDateTime linkedAt;

    protected CaseLink() {}

    CaseLink(UUID one, UUID other, LinkKind kind, String reason, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = one;
        this.otherId = other;
        this.kind = kind;
        this.reason = reason;
        this.linkedByName = by;
        this.linkedAt = now.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    /** The dossier at the other side. */
    UUID besides(UUID one) {
        return one.equals(caseId) ? otherId : caseId;
    }

    LinkedCase view(CaseFile other, String person) {
        return new LinkedCase(id, other.id(), other.number(), person, kind, reason, linkedByName);
    }
}
