// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A line of the report of bad rows. */
@Entity
@Table(name = "import_fault")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ImportFault {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private long line;

    @Column(name = "column_name")
    private @Nullable String columnName;

    private String reason;

    protected ImportFault() {}

    ImportFault(UUID importId, Fault fault) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.line = fault.regel();
        this.columnName = fault.kolom();
        this.reason = fault.reden();
    }
}
