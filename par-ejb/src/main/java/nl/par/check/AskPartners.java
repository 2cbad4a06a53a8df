// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.BlindIdentifier;
import nl.par.sharing.BlindLook;
import nl.par.sharing.BlindLook.Found;
import nl.par.sharing.BlindLook.Known;
import nl.par.sharing.CardPost;
import nl.par.sharing.CardPost.Notice;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Asks other organisations whether they know the person of a check, where blind sharing is in force (R12). Only with a BSN, or a full name with a
 * full date of birth; anything less is put to nobody. They answer together: known or not known, without a name, and none of them is told apart.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class AskPartners {

    /** A check is put to others in one go with its answer, or not at all. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    private TenantDatabase db;

    @Inject
    private BlindLook look;

    @Inject
    private PartnerTurns turns;

    @Inject
    private CardPost post;

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

    /**
     * What the others say together about the person of the asker's own check, which just was answered; nothing where sharing is not in force, as if
     * there were no others. A check is put to them once.
     *
     * @throws Refusal.NotFound when it is not the asker's own check
     * @throws Refusal.Conflict when this check was put to them before, or is no longer fresh
     */
    @UseCase(Permission.CHECK_PERSON)
    public Optional<PartnerAnswer> ask(UUID check, CheckQuestion asked) {
        ContactCheck ticket = ownCheck(check);
        List<TenantId> owners = look.owners();
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        notes.purpose(ticket.told());
        SignedIn me = user.signedIn();
        List<BlindIdentifier> identifiers = ReadQuestion.identifiers(asked, today());
        if (identifiers.isEmpty()) {
            return answer(PartnerOutcome.TE_WEINIG);
        }
        if (me.roles().contains(Role.SERVICE_ACCOUNT)) {
            return answer(PartnerOutcome.GEEN_COLLEGA);
        }
        if (!turns.take(ticket)) {
            return answer(PartnerOutcome.TE_VAAK);
        }
        Found found = look.known(owners, identifiers, today());
        PartnerQuestion question = new PartnerQuestion(
                check, me, clock.instant(), identifiers, !found.known().isEmpty());
        db.persist(question);
        db.flush(); // what follows refers to it
        found.known().forEach(known -> note(question, known, ticket.told()));
        turns.watch(ticket);
        return Optional.of(answer(question, found));
    }

    private static Optional<PartnerAnswer> answer(PartnerOutcome outcome) {
        return Optional.of(PartnerAnswer.of(outcome));
    }

    private static PartnerAnswer answer(PartnerQuestion question, Found found) {
        if (!found.known().isEmpty()) {
            return PartnerAnswer.known(question.id(), question.until());
        }
        return PartnerAnswer.of(found.complete() ? PartnerOutcome.NIET_BEKEND : PartnerOutcome.ONZEKER);
    }

    private void note(PartnerQuestion question, Known known, String purpose) {
        db.persist(new PartnerHit(question, known));
        SignedIn me = user.signedIn();
        Notice told = new Notice(
                tenant.id(), known.entry(), "AskPartners.ask", me.subject(), PartnerNames.of(me, tenants), purpose);
        post.note(known.owner(), told, clock.instant());
    }

    private ContactCheck ownCheck(UUID check) {
        ContactCheck ticket = db.find(ContactCheck.class, check)
                .filter(found -> found.askedBy(user.signedIn()))
                .orElseThrow(Refusal.NotFound::new);
        Instant now = clock.instant();
        boolean again = db.query("select count(q) from PartnerQuestion q where q.check = :check", Long.class)
                        .setParameter("check", check)
                        .getSingleResult()
                > 0;
        if (again || ticket.askedAt().plus(FRESH).isBefore(now)) {
            throw new Refusal.Conflict("Deze raadpleging is al gebruikt of te oud. Raadpleeg opnieuw.");
        }
        return ticket;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
    }
}
