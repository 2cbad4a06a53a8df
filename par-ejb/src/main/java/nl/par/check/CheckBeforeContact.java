// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.person.match.Comparison;
import nl.par.tenancy.TenantDatabase;

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
    private LookUpReview review;

    @Inject
    private LookUpTurns turns;

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
        notes.purpose(question.contact().label() + ": " + question.purpose());
        LookUpTurns.Turn turn = turn(question);
        CardSearch.Found found = searched(question);
        Set<CheckMark> marks = review.marks(question, turn, LookUpReview.recognised(found.hits()));
        ContactCheck ticket = new ContactCheck(user.signedIn(), now(), question, marks);
        db.persist(ticket);
        db.flush();
        for (CheckHitView hit : found.hits()) {
            db.persist(new CheckHit(ticket.id(), hit));
            notes.subject("person", hit.id());
        }
        return new CheckAnswer(ticket.id(), found.hits(), found.complete(), question.searched(), question.unused());
    }

    /** Before anything else, while this request holds no connection that another one may be waiting for. */
    private LookUpTurns.Turn turn(ReadQuestion question) {
        LookUpTurns.Turn turn = turns.take(question);
        if (!turn.granted()) {
            throw new Refusal.TooMany("U hebt in tien minuten al " + turn.limit()
                    + " keer gezocht. Vul in waarom u nog meer zoekt; dan kunt u verder.");
        }
        return turn;
    }

    private CardSearch.Found searched(ReadQuestion question) {
        try {
            return cards.search(question.clues(), today());
        } catch (Refusal.Unreliable unreliable) {
            CardContact adviser = cards.adviser();
            Refusal withNumber = new Refusal.Unreliable(unreliable.getMessage() + " Bel " + adviser.naam() + ", "
                    + adviser.telefoon() + ", voordat u contact hebt.");
            withNumber.initCause(unreliable);
            throw withNumber;
        }
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
        CheckHit hit = db.query(
                        "select h from CheckHit h where h.check = :check and h.person = :person", CheckHit.class)
                .setParameter("check", check)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        CardRow row = cards.valid(List.of(person), today()).stream().findFirst().orElseThrow(Refusal.NotFound::new);
        hit.open(now());
        db.flush();
        if (LookUpPatterns.browsed(opened(check))) {
            ticket.standsOut(CheckMark.BROWSED);
        }
        notes.subject("person", person);
        return row.hit(new Comparison(hit.certainty(), 0, List.of(), List.of()), today(), cards.adviser());
    }

    private long opened(UUID check) {
        return db.query("select count(h) from CheckHit h where h.check = :check and h.openedAt is not null", Long.class)
                .setParameter("check", check)
                .getSingleResult();
    }

    /**
     * Notes how the contact went.
     *
     * @throws Refusal.NotFound when it is not the asker's own check
     */
    @UseCase(Permission.CHECK_PERSON)
    public void reportOutcome(UUID check, CheckOutcome outcome) {
        ownCheck(check).went(outcome);
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
