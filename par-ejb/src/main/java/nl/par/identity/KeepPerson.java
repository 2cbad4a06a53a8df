// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.PersonCases;
import nl.par.kernel.Bsn;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonHistory;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** What is registered about a person: read by colleagues involved in one of the dossiers and by the adviser, who also corrects it. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepPerson {

    private static final int LONGEST_REASON = 500;

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private PersonCases cases;

    @Inject
    private PersonHistory history;

    @Inject
    private Merges merges;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    /**
     * The person. Who turned out to be another person is read as that one.
     *
     * @throws Refusal.NotFound when there is none, or the reader is involved in none of the dossiers; the two look the same
     */
    @UseCase(Permission.READ_CASE)
    public PersonFile read(UUID id) {
        PersonView person = persons.read(persons.currentId(id));
        List<CaseFile> readable = cases.readable(person.id());
        boolean keeps = user.signedIn().may(Permission.KEEP_CASE);
        if (!keeps && readable.isEmpty()) {
            throw new Refusal.NotFound();
        }
        notes.subject("person", person.id());
        return new PersonFile(
                person,
                readable.stream().map(KeepPerson::dossier).toList(),
                keeps ? history.of(person.id()) : List.of(),
                keeps ? merges.of(person.id()) : List.of());
    }

    private static PersonFile.Dossier dossier(CaseFile file) {
        return new PersonFile.Dossier(
                file.id(), file.number(), file.status(), file.joinedInto().isPresent());
    }

    /**
     * Replaces what is registered (AVG 16). Checks find the person under the new details at once.
     *
     * @param seen the version that the adviser saw
     * @throws Refusal.NotFound when there is none
     * @throws Refusal.Stale when it changed meanwhile
     * @throws Refusal.Invalid when nothing is left by which to know the person
     */
    @UseCase(Permission.KEEP_CASE)
    public void rectify(UUID id, int seen, PersonDetails better, @Nullable String reason) {
        PersonView before = current(id, seen);
        Violations wrong = new Violations().limit(reason, LONGEST_REASON, "reden");
        PersonRules.check(better, wrong);
        wrong.refuseIfAny();
        persons.rectify(before.id(), better, blankToNull(reason));
    }

    /**
     * Hides the person from every check at once, or shows the person again (R6, AVG 18).
     *
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Conflict when it is so already
     */
    @UseCase(Permission.KEEP_CASE)
    public void restrict(UUID id, int seen, boolean hidden, @Nullable String reason) {
        PersonView before = current(id, seen);
        new Violations()
                .requireText(reason, LONGEST_REASON, "reden", "Vul in waarom. Dit blijft bij de persoon staan.")
                .refuseIfAny();
        if (before.restricted() == hidden) {
            throw new Refusal.Conflict(
                    hidden ? "De gegevens zijn al beperkt." : "Er staat geen beperking op deze gegevens.");
        }
        persons.restrict(before.id(), hidden, blankToNull(reason));
    }

    /**
     * The whole BSN, for who must type it elsewhere. The audit entry tells who asked and for whom (R13).
     *
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.NotFound when there is no such person, or no number
     */
    @UseCase(Permission.KEEP_CASE)
    public Bsn showBsn(UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid(List.of(new Violation("doel", "Vul in waarvoor u het nummer nodig hebt.")));
        }
        new Violations().limit(reason, 200, "doel").refuseIfAny();
        PersonView person = persons.read(id);
        notes.subject("person", person.id());
        notes.purpose("Burgerservicenummer getoond");
        PersonBsn bsn = person.details().burgerservicenummer();
        if (bsn == null || bsn.number() == null) {
            throw new Refusal.NotFound();
        }
        return bsn.number();
    }

    private PersonView current(UUID id, int seen) {
        persons.lock(id);
        PersonView person = persons.read(id);
        notes.subject("person", id);
        db.requireVersion(id, person.version(), seen);
        if (!persons.currentId(id).equals(id)) {
            throw new Refusal.Stale();
        }
        return person;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
