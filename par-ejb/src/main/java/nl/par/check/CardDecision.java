// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import nl.par.sharing.CardPost.Received;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A request for a card as its owner keeps it, under the same id, with what the adviser decided: once. */
@Entity
@Table(name = "card_decision")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
public class CardDecision implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    private String asker;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_email")
    private @Nullable String askedEmail;

    @Enumerated(EnumType.STRING)
    private PlannedContact contact;

    private String purpose;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "mailed_at")
    private @Nullable OffsetDateTime mailedAt;

    @Enumerated(EnumType.STRING)
    private CardRequestStatus outcome;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected CardDecision() {}

    CardDecision(Received request) {
        this.id = request.id();
        this.asker = request.asker().code();
        this.entry = request.entry();
        this.askedName = request.askedName();
        this.askedEmail = request.askedEmail();
        this.contact = PlannedContact.valueOf(request.contact());
        this.purpose = request.purpose();
        this.plannedOn = request.plannedOn();
        this.askedAt = request.askedAt().atOffset(ZoneOffset.UTC);
        this.expiresAt = request.expiresAt().atOffset(ZoneOffset.UTC);
        this.outcome = CardRequestStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    TenantId asker() {
        return new TenantId(asker);
    }

    UUID entry() {
        return entry;
    }

    Instant askedAt() {
        return askedAt.toInstant();
    }

    @Override
    public int version() {
        return version;
    }

    /** How far it is at a moment. */
    CardRequestStatus status(Instant now) {
        boolean late = !now.isBefore(expiresAt.toInstant());
        return outcome == CardRequestStatus.OPEN && late ? CardRequestStatus.VERLOPEN : outcome;
    }

    /** The card may be read by the asker, up to and including a day. */
    void release(SignedIn who, LocalDate last, Instant now) {
        decide(who, CardRequestStatus.VRIJGEGEVEN, now);
        lastDay = last;
    }

    /** The card is not given, for this reason, which the asker reads. */
    void refuse(SignedIn who, String why, Instant now) {
        decide(who, CardRequestStatus.GEWEIGERD, now);
        reason = why;
    }

    /** Nobody can decide any more: the person may not be recognised now. */
    void lapse() {
        outcome = CardRequestStatus.VERLOPEN;
    }

    private void decide(SignedIn who, CardRequestStatus what, Instant now) {
        if (status(now) != CardRequestStatus.OPEN) {
            throw new Refusal.Conflict("Over dit verzoek is al besloten, of het is verlopen.");
        }
        outcome = what;
        decidedBy = who.subject();
        decidedName = who.name();
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Whether the adviser must still be told by mail. */
    boolean waitsForMail() {
        return mailedAt == null && outcome == CardRequestStatus.OPEN;
    }

    /** What the adviser reads of it. */
    CardRequestLine line(String organisation, Instant now) {
        return new CardRequestLine(
                id,
                version,
                organisation,
                askedName,
                askedEmail,
                contact,
                purpose,
                plannedOn,
                askedAt.toInstant(),
                expiresAt.toInstant(),
                status(now),
                reason,
                decidedName,
                lastDay);
    }
}
