// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.BlindLook;
import nl.par.sharing.CardPost;
import nl.par.sharing.CardPost.Decided;
import nl.par.sharing.CardPost.Notice;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the card of a person who is known elsewhere, and reads it when the adviser there released it (R12). The request reaches whoever knows
 * the person; which organisation that is, the asker reads on the card. A request is used once and holds for a week.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class RequestCard {

    private static final int MOST = 100;

    @Inject
    private TenantDatabase db;

    @Inject
    private BlindLook look;

    @Inject
    private CardPost post;

    @Inject
    private PartnerTurns turns;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Tenants tenants;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** The contact and purpose of the check that was put to others, for the form. */
    @UseCase(Permission.CHECK_PERSON)
    public LastTime plan(UUID question) {
        ContactCheck check = db.read(ContactCheck.class, own(question).check());
        return new LastTime(check.contact(), check.purpose());
    }

    /**
     * Sends the request to whoever knows the person.
     *
     * @throws Refusal.NotFound when it is not the asker's own question
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when the card was asked for already, the answer is too old, or nobody may be asked any more
     * @throws Refusal.TooMany above the limit of a day
     */
    @UseCase(Permission.CHECK_PERSON)
    public void send(CardRequestCommand asked) {
        PartnerQuestion question = own(asked.vraag());
        CardRequest.Plan plan = asked.checked(today());
        notes.purpose(plan.told());
        turns.requireRequest();
        question.request(clock.instant());
        List<TenantId> owners = look.owners();
        List<PartnerHit> hits = db.query("select h from PartnerHit h where h.question = :question", PartnerHit.class)
                .setParameter("question", question.id())
                .getResultStream()
                .filter(hit -> owners.contains(hit.owner()))
                .toList();
        if (hits.isEmpty()) {
            throw new Refusal.Conflict(
                    "De andere organisatie kan niet meer worden gevraagd. Overleg met uw adviseur VPT.");
        }
        for (PartnerHit hit : hits) {
            CardRequest request = new CardRequest(hit, question, user.signedIn(), plan, clock.instant());
            db.persist(request);
            notes.subject("kaartverzoek", request.id());
        }
    }

    private PartnerQuestion own(@Nullable UUID question) {
        return Optional.ofNullable(question)
                .flatMap(id -> db.find(PartnerQuestion.class, id))
                .filter(found -> found.askedBy(user.signedIn()))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The asker's own requests, the newest first, without the cards. */
    @UseCase(Permission.CHECK_PERSON)
    public List<OwnCardRequest> mine() {
        List<CardRequest> requests = db.query(
                        "select r from CardRequest r where r.askedBy = :me order by r.askedAt desc, r.id",
                        CardRequest.class)
                .setParameter("me", user.signedIn().subject())
                .setMaxResults(MOST)
                .getResultList();
        return views(requests).stream().map(OwnCardRequest::withoutCard).toList();
    }

    /**
     * One of them, with the card while it may be read; the owner's log tells that it was.
     *
     * @throws Refusal.NotFound when it is not the asker's own request
     */
    @UseCase(Permission.CHECK_PERSON)
    public OwnCardRequest read(UUID id) {
        CardRequest request = db.find(CardRequest.class, id)
                .filter(found -> found.askedBy(user.signedIn()))
                .orElseThrow(Refusal.NotFound::new);
        notes.subject("kaartverzoek", id);
        OwnCardRequest view = views(List.of(request)).get(0);
        if (view.kaart() != null) {
            SignedIn me = user.signedIn();
            String purpose = request.plan().told();
            String name = PartnerNames.of(me, tenants);
            Notice read = new Notice(tenant.id(), request.entry(), "RequestCard.read", me.subject(), name, purpose);
            post.note(request.owner(), read, clock.instant());
        }
        return view;
    }

    /** Only those answer with whom sharing is in force now. */
    private List<OwnCardRequest> views(List<CardRequest> requests) {
        List<TenantId> owners = look.owners();
        Map<UUID, Decided> decided = post.decided(requests.stream()
                .filter(request -> owners.contains(request.owner()))
                .collect(Collectors.toMap(CardRequest::id, CardRequest::owner)));
        return requests.stream()
                .map(request ->
                        view(request, owners.contains(request.owner()), Optional.ofNullable(decided.get(request.id()))))
                .toList();
    }

    private OwnCardRequest view(CardRequest request, boolean answers, Optional<Decided> decided) {
        Instant now = clock.instant();
        CardRequestStatus told = decided.map(what -> CardRequestStatus.valueOf(what.outcome()))
                .orElse(answers ? CardRequestStatus.OPEN : CardRequestStatus.VERLOPEN);
        Optional<Decided> card = decided.filter(what -> readable(what));
        CardRequestStatus status = status(told, request.expired(now), card.isPresent());
        CardRequest.Plan plan = request.plan();
        return new OwnCardRequest(
                request.id(),
                plan.contact(),
                plan.purpose(),
                plan.on(),
                request.askedAt(),
                status,
                decided.map(Decided::reason).orElse(null),
                card.isPresent() ? PartnerNames.of(request.owner(), tenants) : null,
                card.map(Decided::lastDay).orElse(null),
                card.map(what -> card(what)).orElse(null));
    }

    private static CardRequestStatus status(CardRequestStatus told, boolean expired, boolean readable) {
        boolean over = told == CardRequestStatus.OPEN ? expired : told == CardRequestStatus.VRIJGEGEVEN && !readable;
        return over ? CardRequestStatus.VERLOPEN : told;
    }

    private boolean readable(Decided decided) {
        LocalDate last = decided.lastDay();
        return decided.card() != null && last != null && !today().isAfter(last);
    }

    /** What no longer is in force stands on it no more. */
    private CardView card(Decided decided) {
        CardView card = Json.read(Objects.requireNonNull(decided.card()), CardView.class);
        return new CardView(
                card.voorzorgen(),
                card.laatsteIncident(),
                card.maatregelen().stream()
                        .filter(measure -> !today().isAfter(measure.totEnMet()))
                        .toList(),
                card.gebeurtenissen(),
                Objects.requireNonNull(decided.lastDay()),
                card.contactpersoon(),
                card.weggelaten());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
    }
}
