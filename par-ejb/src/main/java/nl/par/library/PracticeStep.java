// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

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
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What was decided about a piece of good practice, by this organisation: as its owner, or as the one that keeps the norm. */
@Entity
@Table(name = "practice_step")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class PracticeStep {

    @Id
    private UUID id;

    @Version
    private int version;

    private String owner;
    private UUID practice;

    @Enumerated(EnumType.STRING)
    private PracticeStatus step;

    private @Nullable String reason;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    protected PracticeStep() {}

    PracticeStep(Practice of, PracticeStatus step, @Nullable String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.owner = of.code();
        this.practice = of.id();
        this.step = step;
        this.reason = reason;
        this.takenAt = at.atOffset(ZoneOffset.UTC);
    }
}
