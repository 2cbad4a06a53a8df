// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** From one day to another a colleague's tasks reach her deputy as well. */
@Entity
@Table(name = "task_deputy")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class TaskDeputy implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String colleague;

    @Column(name = "colleague_name")
    private String colleagueName;

    private String deputy;

    @Column(name = "deputy_name")
    private String deputyName;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    protected TaskDeputy() {}

    TaskDeputy(SignedIn away, ColleagueView deputy, LocalDate firstDay, LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.colleague = away.subject();
        this.colleagueName = away.name();
        this.deputy = deputy.subject();
        this.deputyName = deputy.name();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    @Override
    public int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    boolean isOf(SignedIn who) {
        return colleague.equals(who.subject());
    }

    /** She is back sooner. Refuses a second time. */
    void end(Instant at) {
        if (endedAt != null) {
            throw new Refusal.Conflict("Deze vervanging is al beëindigd.");
        }
        endedAt = at.atOffset(ZoneOffset.UTC);
    }
}
