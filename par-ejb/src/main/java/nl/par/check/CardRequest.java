// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.tenancy.TenantId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A colleague asks another organisation for a card (<em>kaartverzoek</em>): who, for which contact and purpose. Used once, and for a week. */
@Entity
@Table(name = "card_request")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by the other side
public class CardRequest {

    /** So long its owner may decide. */
    static final Duration OPEN = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private int version;

    private String owner;

    @Column(name = "question_id")
    private UUID question;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "asked_by")
    private String askedBy;

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

    protected CardRequest() {}

    CardRequest(PartnerHit hit, PartnerQuestion question, SignedIn who, Plan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = hit.owner().code();
        this.question = question.id();
        this.entry = hit.entry();
        this.askedBy = who.subject();
        this.askedName = who.name();
        this.askedEmail = who.email();
        this.contact = plan.contact();
        this.purpose = plan.purpose();
        this.plannedOn = plan.on();
        this.askedAt = now.atOffset(ZoneOffset.UTC);
        this.expiresAt = askedAt.plus(OPEN);
    }

    /** What the asker is about to do. */
    record Plan(PlannedContact contact, String purpose, LocalDate on) {

        String told() {
            return contact.told(purpose);
        }
    }

    UUID id() {
        return id;
    }

    TenantId owner() {
        return new TenantId(owner);
    }

    UUID entry() {
        return entry;
    }

    boolean askedBy(SignedIn who) {
        return askedBy.equals(who.subject());
    }

    Plan plan() {
        return new Plan(contact, purpose, plannedOn);
    }

    Instant askedAt() {
        return askedAt.toInstant();
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt.toInstant());
    }
}
