// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.sharing.BlindIdentifier;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A check that was put to other organisations as well: by whom and by which kinds of identifier. Never the identifier. */
@Entity
@Table(name = "partner_question")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
public class PartnerQuestion {

    /** So long a card may be asked for after the answer. */
    static final Duration OPEN = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "check_id")
    private UUID check;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private String kinds;
    private boolean known;

    @Column(name = "requested_at")
    private @Nullable OffsetDateTime requestedAt;

    protected PartnerQuestion() {}

    PartnerQuestion(UUID check, SignedIn who, Instant when, Collection<BlindIdentifier> identifiers, boolean known) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.askedBy = who.subject();
        this.askedAt = when.atOffset(ZoneOffset.UTC);
        this.kinds = identifiers.stream()
                .map(identifier -> identifier.kind().name())
                .distinct()
                .collect(Collectors.joining(","));
        this.known = known;
    }

    UUID id() {
        return id;
    }

    UUID check() {
        return check;
    }

    boolean askedBy(SignedIn who) {
        return askedBy.equals(who.subject());
    }

    /** The moment after which no card can be asked for any more. */
    Instant until() {
        return askedAt.toInstant().plus(OPEN);
    }

    /**
     * The card is asked for, once.
     *
     * @throws Refusal.Conflict when that was done already, or too long ago
     */
    void request(Instant now) {
        if (requestedAt != null) {
            throw new Refusal.Conflict("U hebt de kaart al opgevraagd. U ziet het antwoord bij uw kaartverzoeken.");
        }
        if (!known || now.isAfter(until())) {
            throw new Refusal.Conflict("Dit is te lang geleden. Raadpleeg opnieuw en vraag daarna de kaart op.");
        }
        requestedAt = now.atOffset(ZoneOffset.UTC);
    }
}
