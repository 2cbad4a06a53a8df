// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

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
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * A dated record that makes sharing with one other organisation lawful: a covenant, a DPIA, a permit or a public-law co-operation (R12).
 * Entered by one colleague and agreed to by another; before that it counts for nothing. It lapses by itself after its last day, may be ended
 * sooner, and is never removed.
 */
@Entity
@Table(name = "legal_base")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class LegalBase implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String partner;
    private String kind;
    private String document;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_by_name")
    private String enteredByName;

    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    @Column(name = "agreed_by_name")
    private @Nullable String agreedByName;

    @Column(name = "agreed_at")
    private @Nullable OffsetDateTime agreedAt;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    protected LegalBase() {}

    LegalBase(TenantId partner, BaseCommand.Checked checked, SignedIn who, Instant now) {
        this.id = UUID.randomUUID();
        this.partner = partner.code();
        this.kind = checked.kind();
        this.document = checked.document();
        this.firstDay = checked.firstDay();
        this.lastDay = checked.lastDay();
        this.enteredBy = who.subject();
        this.enteredByName = who.name();
        this.enteredAt = now.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    String partner() {
        return partner;
    }

    String kind() {
        return kind;
    }

    @Override
    public int version() {
        return version;
    }

    boolean agreed() {
        return agreedAt != null;
    }

    /**
     * A second colleague agrees; from now on it counts, on the days that it says.
     *
     * @throws Refusal.Conflict when she entered it herself (R7), or it is agreed to or over already
     */
    void agree(SignedIn who, Instant now) {
        if (enteredBy.equals(who.subject())) {
            throw new Refusal.Conflict("U hebt deze grondslag zelf vastgelegd. Een ander stemt ermee in (vier ogen).");
        }
        if (agreed() || over(now)) {
            throw new Refusal.Conflict("Met deze grondslag is al ingestemd, of zij is al voorbij.");
        }
        agreedBy = who.subject();
        agreedByName = who.name();
        agreedAt = now.atOffset(ZoneOffset.UTC);
    }

    /**
     * It no longer counts from this moment on. What it carried before stays as it was.
     *
     * @throws Refusal.Conflict when it is over already
     */
    void end(SignedIn who, Instant now) {
        if (over(now)) {
            throw new Refusal.Conflict("Deze grondslag is al voorbij.");
        }
        endedByName = who.name();
        endedAt = now.atOffset(ZoneOffset.UTC);
    }

    private boolean over(Instant now) {
        return endedAt != null || !now.isBefore(lapses());
    }

    /** Its first moment, in the Netherlands. */
    Instant begins() {
        return start(firstDay);
    }

    /** The first moment after its last day. */
    Instant lapses() {
        return start(lastDay.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TurnableClock.DUTCH_TIME).toInstant();
    }
}
