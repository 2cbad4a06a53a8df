// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.par.imports.RegisterRow.OldMeasure;
import nl.par.measure.MeasureKind;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Which row of which file became which report, so that the same file twice changes nothing. Its id is the report's. */
@Entity
@Table(name = "imported_row")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ImportedRow {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "external_ref")
    private String reference;

    private String digest;

    @Column(name = "new_person")
    private @Nullable UUID newPerson;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure_kind")
    private @Nullable MeasureKind measureKind;

    @Column(name = "measure_from")
    private @Nullable LocalDate measureFrom;

    @Column(name = "measure_until")
    private @Nullable LocalDate measureUntil;

    protected ImportedRow() {}

    ImportedRow(UUID importId, UUID report, RegisterRow row) {
        this.id = report;
        this.importId = importId;
        this.reference = row.reference();
        this.digest = row.digest();
        OldMeasure measure = row.measure();
        if (measure != null) {
            this.measureKind = measure.kind();
            this.measureFrom = measure.from();
            this.measureUntil = measure.until();
        }
    }

    void registered(UUID person) {
        this.newPerson = person;
    }

    void imposed(UUID measure) {
        this.measureId = measure;
    }

    UUID id() {
        return id;
    }

    Optional<UUID> newPerson() {
        return Optional.ofNullable(newPerson);
    }

    Optional<UUID> measureId() {
        return Optional.ofNullable(measureId);
    }

    String reference() {
        return reference;
    }

    /** The measure that waits until the report is confirmed. */
    Optional<OldMeasure> waitingMeasure() {
        return measureKind == null || measureFrom == null || measureUntil == null || measureId != null
                ? Optional.empty()
                : Optional.of(new OldMeasure(measureKind, measureFrom, measureUntil));
    }
}
