// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A piece of a file that is being taken over, sealed (R13). In the database, so that every node can go on with it; gone when the import has ended.
 */
@Entity
@Table(name = "import_chunk")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class ImportChunk {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private int number;
    private byte[] content;
    private boolean sealed;

    protected ImportChunk() {}

    ImportChunk(UUID importId, int number, byte[] sealedContent) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.number = number;
        this.content = sealedContent;
        this.sealed = true;
    }

    /** To which place its seal binds it. */
    static String place(UUID importId, int number) {
        return "import " + importId + " " + number;
    }
}
