// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.kernel.Refusal;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Help that was offered to a colleague, and what she said to it. */
@Entity
@Table(name = "aftercare_support")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class AftercareSupport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "aftercare_id")
    private UUID aftercareId;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "offered_by_name")
    private String offeredByName;

    @Enumerated(EnumType.STRING)
    private SupportAnswer answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    protected AftercareSupport() {}

    AftercareSupport(UUID aftercare, SupportKind kind, LocalDate on, String byName) {
        this.id = UUID.randomUUID();
        this.aftercareId = aftercare;
        this.kind = kind;
        this.offeredOn = on;
        this.offeredByName = byName;
        this.answer = SupportAnswer.AANGEBODEN;
    }

    boolean isOf(UUID aftercare) {
        return aftercareId.equals(aftercare);
    }

    /** She may change her mind. Refuses to go back to no answer. */
    void answer(SupportAnswer given, LocalDate on) {
        if (given == SupportAnswer.AANGEBODEN) {
            throw new Refusal.Conflict("Kies wat u met dit aanbod wilt.");
        }
        answer = given;
        answeredOn = on;
    }
}
