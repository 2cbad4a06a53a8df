// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An amount in euros that was received for a claim of damage. */
@Entity
@Table(name = "measure_payment")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class MeasurePayment implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "measure_id")
    private UUID measureId;

    private BigDecimal amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "noted_by_name")
    private String notedByName;

    protected MeasurePayment() {}

    MeasurePayment(UUID measureId, BigDecimal amount, LocalDate paidOn, SignedIn by) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.amount = amount;
        this.paidOn = paidOn;
        this.notedByName = by.name();
    }

    @Override
    public int version() {
        return version;
    }
}
