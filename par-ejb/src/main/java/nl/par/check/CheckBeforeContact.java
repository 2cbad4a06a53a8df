// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.person.match.Comparison;
import nl.par.sharing.SharedConsultations;
import nl.par.sharing.SharedSearch;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/**
 * Looks a person up before a planned contact. The look-up ticket and the audit entry are written, or there is no answer (R10); an answer is
 * complete up to the moment of asking, or there is none (R9).
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class CheckBeforeContact {

    @Inject
    private TenantDatabase db;

    @Inject
    private CardSearch cards;

    @Inject
    private BsnVault vault;

    @Inject
    private SharedSearch shared;

    @Inject
    private SharingInForce inForce;

    @Inject
    private SharedConsultations consultations;

    @Inject
    private SharedCardWords words;

    @Inject
    private LookUpReview review;

    @Inject
    private LookUpTurns turns;

    @Inject
    private LookUpTickets tickets;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Answers what is known of the person who is asked about: cards, most certain first, or an empty list that says what was searched.
     *
     * @throws Refusal.Invalid without planned contact, purpose or anything to search for
     * @throws Refusal.TooMany above the look-up limit without a reason
     * @throws Refusal.Unreliable when the search cannot be trusted now; the message says whom to call
     */
    @UseCase(Permission.CHECK_PERSON)
    public CheckAnswer ask(CheckQuestion asked) {
        ReadQuestion question = ReadQuestion.of(asked, today(), vault::searchKeys);
        notes.purpose(question.contact().told(question.purpose()));
        LookUpTurns.Turn turn = turn(question);
        CardSearch.Found found = searched(question);
        Map<TenantId, SharingMode> partners = reliably(inForce::partners);
        SharedSearch.Found others =
                reliably(() -> shared.search(partners, question.clues(), today(), CardSearch.SHOWN));
        Set<CheckMark> marks = review.marks(question, turn, LookUpReview.recognised(found.hits()));
        ContactCheck ticket = new ContactCheck(user.signedIn(), now(), question, marks);
        tickets.write(ticket, found.hits());
        consultations.appeared(ticket.id(), others.hits());
        found.hits().forEach(hit -> notes.subject("person", hit.id()));
        others.hits().forEach(hit -> notes.subject("published-card", hit.card().id()));
        return new CheckAnswer(
                ticket.id(),
                Stream.concat(found.hits().stream(), others.hits().stream().map(words::of))
                        .toList(),
                found.complete() && others.complete(),
                found.fartherLeftOut() || others.fartherLeftOut(),
                question.searched(),
                question.unused(),
                others.asked().stream().map(words::name).toList(),
                partners.containsValue(SharingMode.BLIND));
    }

    /** Before anything else, while this request holds no connection that another one may be waiting for. */
    private LookUpTurns.Turn turn(ReadQuestion question) {
        LookUpTurns.Turn turn = reliably(() -> turns.take(question));
        if (!turn.granted()) {
            throw new Refusal.TooMany("U hebt in tien minuten al " + turn.limit()
                    + " keer gezocht. Vul in waarom u nog meer zoekt; dan kunt u verder.");
        }
        return turn;
    }

    private CardSearch.Found searched(ReadQuestion question) {
        return reliably(() -> cards.search(question.clues(), today()));
    }

    /** Whatever fails on the way to an answer is told as such, with whom to call instead (R9). */
    private <T> T reliably(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal.Unreliable unreliable) {
            throw withNumber(String.valueOf(unreliable.getMessage()), unreliable);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw withNumber("PAR kan nu niet betrouwbaar zoeken. Dit betekent niet dat er niets bekend is.", failure);
        }
    }

    private Refusal withNumber(String what, RuntimeException cause) {
        CardContact adviser = cards.adviser();
        Refusal refusal = new Refusal.Unreliable(
                what + " Bel " + adviser.naam() + ", " + adviser.telefoon() + ", voordat u contact hebt.");
        refusal.initCause(cause);
        return refusal;
    }

    /**
     * Notes that the asker looked at one person among the results, which is another thing than appearing there, and gives
     * that person's card; the reasons of the match were given with the results.
     *
     * @throws Refusal.NotFound when it is not the asker's own check, or that person was not in its results or no longer may be shown
     */
    @UseCase(Permission.CHECK_PERSON)
    public CheckHitView open(UUID check, UUID person) {
        ContactCheck ticket = ownCheck(check);
        Optional<CheckHit> own = db.query(
                        "select h from CheckHit h where h.check = :check and h.person = :person", CheckHit.class)
                .setParameter("check", check)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
        CheckHitView opened = own.map(hit -> openOwn(hit, person)).orElseGet(() -> openShared(check, person));
        db.flush();
        if (LookUpPatterns.browsed(opened(check) + consultations.opened(check))) {
            ticket.standsOut(CheckMark.BROWSED);
        }
        return opened;
    }

    /** A card that another organisation published, when it may still be seen (B8). */
    private CheckHitView openShared(UUID check, UUID card) {
        notes.subject("published-card", card);
        return consultations.open(check, card, today()).map(words::of).orElseThrow(Refusal.NotFound::new);
    }

    private CheckHitView openOwn(CheckHit hit, UUID person) {
        CardRow row = cards.valid(List.of(person), today()).stream().findFirst().orElseThrow(Refusal.NotFound::new);
        hit.open(now());
        notes.subject("person", person);
        return row.hit(new Comparison(hit.certainty(), 0, List.of(), List.of()), today(), cards.rules());
    }

    private long opened(UUID check) {
        return db.query("select count(h) from CheckHit h where h.check = :check and h.openedAt is not null", Long.class)
                .setParameter("check", check)
                .getSingleResult();
    }

    /**
     * Notes how the contact went, and tells which contact it was.
     *
     * @throws Refusal.NotFound when it is not the asker's own check
     */
    @UseCase(Permission.CHECK_PERSON)
    public PlannedContact reportOutcome(UUID check, CheckOutcome outcome) {
        ContactCheck ticket = ownCheck(check);
        ticket.went(outcome);
        return ticket.contact();
    }

    /** For what the asker looked up last, because the next time is mostly for the same. */
    @UseCase(Permission.CHECK_PERSON)
    public Optional<LastTime> lastTime() {
        return db.query(
                        "select new nl.par.check.LastTime(c.contact, c.purpose) from ContactCheck c where c.askedBy = :me"
                                + " order by c.askedAt desc",
                        LastTime.class)
                .setParameter("me", user.signedIn().subject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private ContactCheck ownCheck(UUID check) {
        return db.find(ContactCheck.class, check)
                .filter(ticket -> ticket.askedBy(user.signedIn()))
                .orElseThrow(Refusal.NotFound::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return clock.instant().atZone(TurnableClock.DUTCH_TIME).toLocalDate();
    }
}
