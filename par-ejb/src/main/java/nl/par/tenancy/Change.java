// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A line of the change log: "re-read this record". The database adds the transaction's number and a sequence. */
@Entity
@Table(name = "change_log")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings("UnusedVariable") // written here, read by queries
class Change {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Change() {}

    Change(RecordKind kind, UUID record) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.record = record;
    }

    UUID id() {
        return id;
    }
}
