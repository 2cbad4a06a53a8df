// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One thing that was done with a worry. Read by the adviser alone; goes with the worry. */
@Entity
@Table(name = "care_concern_step")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class CareConcernStep {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    private OffsetDateTime at;
    private String called;

    @Enumerated(EnumType.STRING)
    private CarePartner partner;

    private @Nullable String outcome;

    @Column(name = "by_name")
    private String byName;

    protected CareConcernStep() {}

    /** A step that was checked. */
    CareConcernStep(UUID concern, CareStep done, String byName) {
        this.id = UUID.randomUUID();
        this.concernId = concern;
        this.at = Objects.requireNonNull(done.tijdstip()).withOffsetSameInstant(ZoneOffset.UTC);
        this.called = Objects.requireNonNull(done.gebeld()).strip();
        this.partner = Objects.requireNonNull(done.zorgpartner());
        this.outcome = done.uitkomst();
        this.byName = byName;
    }
}
