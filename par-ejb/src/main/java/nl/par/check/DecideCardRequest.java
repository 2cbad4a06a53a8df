// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.sharing.BlindShelf;
import nl.par.sharing.CardPost;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * The adviser of the owner decides about requests of other organisations for a card (R12): who asks and for what she sees, and she alone gives the
 * card, to that asker and for a few weeks, or says why not. Only while sharing with the asker's organisation is in force.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class DecideCardRequest {

    /** Longer nobody may read a card that was released. */
    public static final int MOST_DAYS = 30;

    private static final int LONGEST_REASON = 500;
    private static final int MOST = 100;
    private static final String WAITING = "d.outcome = :open and d.expiresAt > :now";

    @Inject
    private TenantDatabase db;

    @Inject
    private BlindShelf shelf;

    @Inject
    private BlindCards cards;

    @Inject
    private Persons persons;

    @Inject
    private CardPost post;

    @Inject
    private SharingInForce inForce;

    @Inject
    private CurrentUser user;

    @Inject
    private Tenants tenants;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** The requests: all that wait, and then at most a hundred others; of both the newest first. */
    @UseCase(Permission.KEEP_CASE)
    public List<CardRequestLine> all() {
        return Stream.concat(
                        found(WAITING).getResultStream(),
                        found("not (" + WAITING + ")").setMaxResults(MOST).getResultStream())
                .map(this::line)
                .toList();
    }

    private TypedQuery<CardDecision> found(String which) {
        return db.query(
                        "select d from CardDecision d where " + which + " order by d.askedAt desc, d.id",
                        CardDecision.class)
                .setParameter("open", CardRequestStatus.OPEN)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /**
     * One request, with whom it is about and the card as it would be released.
     *
     * @throws Refusal.NotFound when there is no such request
     */
    @UseCase(Permission.KEEP_CASE)
    public CardRequestView read(UUID id) {
        CardDecision request = db.read(CardDecision.class, id);
        notes.subject("kaartverzoek", id);
        Optional<PersonView> person = person(request)
                .flatMap(found -> persons.find(List.of(found)).stream().findFirst());
        person.ifPresent(found -> notes.subject("person", found.id()));
        PersonDetails details = person.map(PersonView::details).orElse(null);
        PartialDate born = details == null ? null : details.geboortedatum();
        return new CardRequestView(
                line(request),
                person.map(PersonView::id).orElse(null),
                details == null ? null : details.forReading(),
                born == null ? null : born.inWords(),
                person.flatMap(found -> cards.outside(found.id()))
                        .map(BlindCards.Outside::card)
                        .orElse(null));
    }

    /**
     * Releases the card to the asker alone, for so many days from today and never longer than the card itself shows.
     *
     * @throws Refusal.Invalid for fewer than one day or more than {@link #MOST_DAYS}
     * @throws Refusal.Conflict when it was decided or expired, the card may not be given any more, or sharing is not in force
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.KEEP_CASE)
    public void release(UUID id, int seen, @Nullable Integer days) {
        CardDecision request = db.readVersion(CardDecision.class, id, seen);
        notes.subject("kaartverzoek", id);
        int most = days == null ? 0 : days;
        new Violations()
                .require(
                        most >= 1 && most <= MOST_DAYS,
                        "dagen",
                        "Kies hoe lang de kaart te zien is: 1 tot en met " + MOST_DAYS + " dagen.")
                .refuseIfAny();
        UUID person = person(request).orElseThrow(DecideCardRequest::gone);
        BlindCards.Outside card = cards.outside(person).orElseThrow(DecideCardRequest::gone);
        notes.subject("person", person);
        LocalDate asked = today().plusDays(most - 1L);
        LocalDate last = asked.isBefore(card.until()) ? asked : card.until();
        request.release(user.signedIn(), last, clock.instant());
        db.flush();
        post.release(id, request.asker(), request.entry(), last, Json.write(card.card()));
    }

    /**
     * Refuses the request; the asker reads the reason.
     *
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Conflict when it was decided or expired
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.KEEP_CASE)
    public void refuse(UUID id, int seen, @Nullable String reason) {
        CardDecision request = db.readVersion(CardDecision.class, id, seen);
        notes.subject("kaartverzoek", id);
        new Violations()
                .requireText(reason, LONGEST_REASON, "reden", "Leg uit waarom u de kaart niet vrijgeeft.")
                .refuseIfAny();
        request.refuse(user.signedIn(), String.valueOf(reason).strip(), clock.instant());
    }

    private Optional<UUID> person(CardDecision request) {
        return inForce.mode(request.asker()) == SharingMode.BLIND
                ? shelf.person(request.asker(), request.entry())
                : Optional.empty();
    }

    private CardRequestLine line(CardDecision request) {
        return request.line(PartnerNames.of(request.asker(), tenants), clock.instant());
    }

    private static Refusal gone() {
        return new Refusal.Conflict("Deze kaart mag nu niet worden vrijgegeven. U kunt het verzoek nog wel weigeren.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
    }
}
