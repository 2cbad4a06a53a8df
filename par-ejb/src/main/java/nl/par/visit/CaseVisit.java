// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

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
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * A named colleague of another organisation may read one dossier until a day. Named by her work address; the first account that opens it
 * with that address is the only one from then on. Ends by itself, may be revoked sooner, and is never removed while the dossier lives.
 */
@Entity
@Table(name = "case_visit")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class CaseVisit implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private String partner;

    @Column(name = "guest_name")
    private String guestName;

    @Column(name = "guest_email")
    private String guestEmail;

    @Column(name = "guest_subject")
    private @Nullable String guestSubject;

    private String reason;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_by_name")
    private String grantedByName;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    @Column(name = "revoked_by_name")
    private @Nullable String revokedByName;

    @Column(name = "revoked_at")
    private @Nullable OffsetDateTime revokedAt;

    protected CaseVisit() {}

    CaseVisit(UUID caseId, VisitCommand.Checked checked, SignedIn who, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partner = checked.partner().code();
        this.guestName = checked.name();
        this.guestEmail = checked.email();
        this.reason = checked.reason();
        this.lastDay = checked.lastDay();
        this.grantedBy = who.subject();
        this.grantedByName = who.name();
        this.grantedAt = now.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String partner() {
        return partner;
    }

    String guestName() {
        return guestName;
    }

    String guestEmail() {
        return guestEmail;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public int version() {
        return version;
    }

    /** The first moment after its last day. */
    Instant ends() {
        return lastDay.plusDays(1).atStartOfDay(TurnableClock.DUTCH_TIME).toInstant();
    }

    /** Whether it may be used at this moment. */
    boolean holdsAt(Instant now) {
        return revokedAt == null && now.isBefore(ends());
    }

    /** The guest opens it; the first time it becomes this account's alone. Says whether it is hers. */
    boolean openedBy(String account, Instant now) {
        if (guestSubject == null) {
            guestSubject = account;
            openedAt = now.atOffset(ZoneOffset.UTC);
        }
        return guestSubject.equals(account);
    }

    /**
     * It ends in this moment.
     *
     * @throws Refusal.Conflict when it is over already
     */
    void revoke(SignedIn who, Instant now) {
        if (!holdsAt(now)) {
            throw new Refusal.Conflict("Deze inzage is al voorbij.");
        }
        revokedByName = who.name();
        revokedAt = now.atOffset(ZoneOffset.UTC);
    }
}
