// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

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
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Somebody looked whether a measure is still needed, and found that it is (R1). */
@Entity
@Table(name = "measure_review")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class MeasureReview implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "reviewed_at")
    private OffsetDateTime reviewedAt;

    @Column(name = "reviewed_by_name")
    private String reviewedByName;

    private String finding;

    @Column(name = "next_review")
    private LocalDate nextReview;

    protected MeasureReview() {}

    MeasureReview(UUID measureId, String finding, LocalDate nextReview, SignedIn by, Instant at) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.finding = finding;
        this.nextReview = nextReview;
        this.reviewedByName = by.name();
        this.reviewedAt = at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public int version() {
        return version;
    }
}
