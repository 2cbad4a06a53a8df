// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The second pair of eyes (R7): a report counts in checks only after somebody else has confirmed the facts, the identity and
 * that keeping it is proportionate.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ValidateReport {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Reports reports;

    @Inject
    private ReportReader reader;

    @Inject
    private CandidateSearch search;

    @Inject
    private Consequences consequences;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReportReviewed> reviewed;

    /** The reports that wait for a review, oldest first. */
    @UseCase(Permission.VALIDATE_REPORT)
    public List<ReportLine> queue() {
        return reports.waiting();
    }

    /**
     * A report with the registered persons who may be meant.
     *
     * @throws Refusal.NotFound when there is none
     */
    @UseCase(Permission.VALIDATE_REPORT)
    public ReviewView one(UUID id) {
        Incident incident = reports.requireReadable(id);
        List<Candidate> candidates = search.candidates(incident.personReported().orElse(null));
        candidates.forEach(c -> notes.subject("person", c.persoon().id()));
        return new ReviewView(reader.read(incident), candidates, !incident.concerns(user.signedIn()));
    }

    /**
     * Confirms a report: it gets its place in a dossier and, when the person is known, on the signal card. The reporter
     * becomes involved in the dossier.
     *
     * @param seen the version that the reviewer read
     * @return the dossier
     * @throws Refusal.NotFound when there is no such report or person
     * @throws Refusal.Stale when it changed meanwhile
     * @throws Refusal.Conflict when it is an own matter, or was reviewed before
     * @throws Refusal.Invalid when a question is not answered with yes, or severity or person is missing
     */
    @UseCase(Permission.VALIDATE_REPORT)
    public UUID confirm(UUID id, int seen, Confirmation answers) {
        Incident incident = forReview(id, seen);
        check(incident, answers);
        UUID caseId = consequences.confirm(incident, answers);
        reviewed.fire(new ReportReviewed(id, caseId));
        notes.subject("case", caseId);
        return caseId;
    }

    /**
     * Sends a report back as not confirmed. It stays with the reporter and never shows in a check.
     *
     * @param reason for the reporter, in kind words
     * @throws Refusal.Invalid when the reason is missing; otherwise refuses like {@link #confirm}
     */
    @UseCase(Permission.VALIDATE_REPORT)
    public void reject(UUID id, int seen, @Nullable String reason) {
        Incident incident = forReview(id, seen);
        new Violations()
                .requireText(reason, 2000, "reden", "Leg uit waarom de melding niet is bevestigd. De melder leest dit.")
                .refuseIfAny();
        incident.reject(user.signedIn(), String.valueOf(reason).strip(), clock.instant());
        reviewed.fire(new ReportReviewed(id, null));
    }

    private Incident forReview(UUID id, int seen) {
        Incident incident = db.readVersion(Incident.class, id, seen);
        notes.subject("incident", id);
        incident.requireOther(user.signedIn());
        return incident;
    }

    private static void check(Incident incident, Confirmation answers) {
        Violations wrong = new Violations()
                .require(answers.feiten(), "feiten", "Bevestig dat de feiten duidelijk genoeg zijn, of bevestig niet.")
                .require(
                        answers.identiteit(),
                        "identiteit",
                        "Bevestig dat duidelijk is om wie het gaat, of bevestig niet.")
                .require(
                        answers.evenredig(), "evenredig", "Bevestig dat vastleggen in verhouding is, of bevestig niet.")
                .require(answers.ernst() != null, "ernst", "Kies hoe ernstig het was.")
                .limit(answers.toelichting(), 2000, "toelichting");
        if (answers.keuze() == null) {
            wrong.add("keuze", "Kies om wie het gaat.");
        } else if (answers.keuze() == Confirmation.Choice.BESTAAND) {
            wrong.require(answers.persoon() != null, "keuze", "Kies een van de bekende personen.");
        } else if (answers.keuze() == Confirmation.Choice.NIEUW) {
            boolean told =
                    answers.betrokkene() != null || incident.personReported().isPresent();
            wrong.require(told, "keuze", "De melding noemt niemand. Kies een bekende persoon of 'onbekend'.");
        }
        wrong.refuseIfAny();
    }
}
