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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One of the talks that the norm asks, after one, four and twelve weeks. */
@Entity
@Table(name = "aftercare_talk")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class AftercareTalk {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "aftercare_id")
    private UUID aftercareId;

    private String step;

    @Enumerated(EnumType.STRING)
    private TalkStatus status;

    @Column(name = "planned_for")
    private @Nullable OffsetDateTime plannedFor;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "by_name")
    private @Nullable String byName;

    private @Nullable String note;

    protected AftercareTalk() {}

    AftercareTalk(UUID aftercare, String step) {
        this.id = UUID.randomUUID();
        this.aftercareId = aftercare;
        this.step = step;
        this.status = TalkStatus.OPEN;
    }

    String step() {
        return step;
    }

    /** What the protocol asked, with what came of it. */
    TalkView told(TalkView asked) {
        return new TalkView(
                step, asked.titel(), asked.waarom(), asked.uiterlijk(), status, plannedFor, closedOn, byName, note);
    }

    void plan(OffsetDateTime moment) {
        status = TalkStatus.GEPLAND;
        plannedFor = moment;
    }

    void close(TalkStatus how, LocalDate on, String by, @Nullable String said) {
        status = how;
        closedOn = on;
        byName = by;
        note = said;
    }

    void reopen() {
        status = plannedFor == null ? TalkStatus.OPEN : TalkStatus.GEPLAND;
        closedOn = null;
        byName = null;
        note = null;
    }
}
