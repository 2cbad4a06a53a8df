// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One edition of the figures of a year, as this organisation released it. Never changes; a correction is a next edition. */
@Entity
@Table(name = "benchmark_publication")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class BenchmarkPublication {

    @Id
    private UUID id;

    @Version
    private int version;

    private int year;
    private int edition;

    @Column(name = "released_at")
    private OffsetDateTime releasedAt;

    @Column(name = "norm_version")
    private String normVersion;

    private int smallest;
    private int staff;

    @Convert(converter = ReleasedFiguresText.class)
    private ReleasedFigures figures;

    protected BenchmarkPublication() {}

    BenchmarkPublication(int year, Edition edition) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.edition = edition.nummer();
        this.releasedAt = edition.vrijgegeven().toInstant().atOffset(ZoneOffset.UTC);
        this.normVersion = edition.normVersie();
        this.smallest = edition.kleinsteCel();
        this.staff = edition.medewerkers();
        this.figures = edition.cijfers();
    }

    UUID id() {
        return id;
    }
}
