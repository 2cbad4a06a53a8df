// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.PersonCases;
import nl.par.casefile.PersonCases.Handed;
import nl.par.check.Cards;
import nl.par.incident.PersonReports;
import nl.par.kernel.OwnWords;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;

/**
 * Two persons turn out to be one. Who stays gets the details that the adviser chose, the dossiers, reports and card of the other; the dossiers go on
 * under their own numbers, with their own readers. All in one transaction, and so that it can be undone.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class MergePersons {

    private static final String MERGED = OwnWords.of("Samengevoegd met een andere persoon");

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private PersonRows rows;

    @Inject
    private PersonCases cases;

    @Inject
    private PersonReports reports;

    @Inject
    private Cards cards;

    @Inject
    private CaseNotes caseNotes;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Makes one person of the pair.
     *
     * @return the person who stays
     * @throws Refusal.NotFound when there is no such pair
     * @throws Refusal.Invalid without a reason or without saying who stays
     * @throws Refusal.Conflict when somebody decided about the pair before, or one of them is restricted or was merged
     * @throws Refusal.Stale when one of them changed since they were compared
     */
    @UseCase(Permission.KEEP_CASE)
    public UUID merge(UUID pairId, MergeCommand asked) {
        PersonPair pair = db.read(PersonPair.class, pairId);
        check(pair, asked);
        notes.subject("person", pair.one());
        notes.subject("person", pair.other());
        rows.lock(pair.one(), asked.versieEen(), pair.other(), asked.versieTwee());
        PersonMerge.Decision decision = new PersonMerge.Decision(
                user.signedIn(), clock.instant(), String.valueOf(asked.reden()).strip());
        pair.judge(PairStatus.MERGED, decision);
        boolean firstStays = pair.one().equals(asked.blijft());
        UUID kept = firstStays ? pair.one() : pair.other();
        UUID gone = firstStays ? pair.other() : pair.one();
        become(kept, gone, details(pair, asked), decision);
        return kept;
    }

    private static void check(PersonPair pair, MergeCommand asked) {
        Violations wrong = new Violations()
                .requireText(
                        asked.reden(), ComparePersons.LONGEST_REASON, "reden", "Vul in waarom dit dezelfde persoon is.")
                .require(
                        pair.one().equals(asked.blijft()) || pair.other().equals(asked.blijft()),
                        "blijft",
                        "Kies wie van de twee blijft bestaan.");
        asked.keuzes()
                .forEach((field, choice) -> wrong.require(
                        choice != Choice.BEIDE || field.several(),
                        field.property(),
                        "Kies een van de twee: hier kan maar een waarde staan."));
        wrong.refuseIfAny();
    }

    private PersonDetails details(PersonPair pair, MergeCommand asked) {
        PersonView one = unrestricted(pair.one());
        PersonView two = unrestricted(pair.other());
        PersonDetails together = MergedDetails.of(one.details(), two.details(), asked.keuzes());
        Violations wrong = new Violations();
        PersonRules.check(together, wrong);
        wrong.refuseIfAny();
        return together;
    }

    private PersonView unrestricted(UUID id) {
        PersonView person = persons.read(id);
        if (person.restricted()) {
            throw new Refusal.Conflict(
                    "Op een van beide staat een beperking. Zolang die er staat, verandert er niets aan deze persoon.");
        }
        return person;
    }

    private void become(UUID kept, UUID gone, PersonDetails together, PersonMerge.Decision decision) {
        PersonDetails before = persons.read(kept).details();
        List<Handed> followed = cases.handOver(gone, kept);
        reports.reassign(followed.stream().map(Handed::id).toList(), kept);
        cards.merged(kept, gone);
        persons.rectify(kept, together, MERGED);
        persons.merge(gone, kept);
        db.persist(new PersonMerge(kept, gone, new PersonMerge.Became(before, together), followed, decision));
        List<CaseFile> all = cases.of(kept);
        caseNotes.onEach(all, file -> "Twee personen bleken dezelfde. " + CaseNotes.others(all, file) + CaseNotes.WHY);
    }
}
