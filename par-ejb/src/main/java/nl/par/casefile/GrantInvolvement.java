// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;

/** Lets a colleague read a dossier for some time, or no longer. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class GrantInvolvement {

    private static final int LONGEST_YEARS = 2;

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Involves a colleague from today.
     *
     * @return the id of the involvement
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Invalid when colleague, reason or last day is missing or wrong
     * @throws Refusal.Conflict when she is involved already
     */
    @UseCase(Permission.KEEP_CASE)
    public UUID grant(UUID caseId, Grant asked) {
        cases.requireReadable(caseId);
        Involvement.Involved involved = check(asked);
        if (cases.findInvolvement(caseId, involved.subject()).isPresent()) {
            throw new Refusal.Conflict("Deze collega is al betrokken bij dit dossier.");
        }
        Involvement granted = new Involvement(caseId, involved, user.signedIn());
        db.persist(granted);
        timeline.add(
                caseId,
                clock.instant(),
                TimelineKind.INVOLVEMENT,
                involved.name() + " is betrokken bij dit dossier",
                granted.id());
        return granted.id();
    }

    /**
     * Ends an involvement now.
     *
     * @param seen the version that the adviser saw
     * @throws Refusal.NotFound when there is none
     * @throws Refusal.Conflict when it ended already
     */
    @UseCase(Permission.KEEP_CASE)
    public void end(UUID involvement, int seen) {
        Involvement found = db.readVersion(Involvement.class, involvement, seen);
        cases.requireReadable(found.caseId());
        found.end(clock.instant(), user.signedIn());
        timeline.add(
                found.caseId(),
                clock.instant(),
                TimelineKind.INVOLVEMENT,
                found.name() + " is niet meer betrokken bij dit dossier",
                involvement);
    }

    private Involvement.Involved check(Grant asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = asked.totEnMet();
        Optional<ColleagueView> colleague = Optional.ofNullable(asked.collega()).flatMap(colleagues::find);
        new Violations()
                .require(colleague.isPresent(), "collega", "Kies een collega uit de lijst.")
                .requireText(asked.reden(), 500, "reden", "Vul in waarom deze collega het dossier moet kunnen lezen.")
                .require(
                        until != null && !until.isBefore(today) && !until.isAfter(today.plusYears(LONGEST_YEARS)),
                        "totEnMet",
                        "Vul een laatste dag in: vanaf vandaag, en hooguit twee jaar vooruit.")
                .refuseIfAny();
        ColleagueView known = colleague.orElseThrow();
        return new Involvement.Involved(
                known.subject(), known.name(), String.valueOf(asked.reden()), today, until == null ? today : until);
    }
}
