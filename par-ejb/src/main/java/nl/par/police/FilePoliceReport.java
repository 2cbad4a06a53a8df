// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.casefile.Numbers;
import nl.par.casefile.Submissions;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.incident.CaseReports;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** The adviser records a formal report and what became of it. The timeline tells that there is one, not what it says. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FilePoliceReport {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CaseReports reports;

    @Inject
    private Timeline timeline;

    @Inject
    private PoliceCards cards;

    @Inject
    private Numbers numbers;

    @Inject
    private Submissions submissions;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Records the report in an open dossier. Sent again under the same key it makes no second record.
     *
     * @param key chosen by the sender, once per record
     * @throws Refusal.Conflict when the dossier is closed, or the key was used for something else
     * @throws Refusal.Invalid when something is missing, a home address would get into it, or the victim did not agree to a
     *     report of a complaint-based offence (R15)
     * @throws Refusal.NotFound when the user may not read the dossier
     */
    @UseCase(Permission.POLICE_CONTACT)
    public ReportView record(UUID caseId, ReportCommand command, UUID key) {
        CaseFile file = cases.requireReadable(caseId);
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier =
                submissions.claim(user.signedIn().subject(), key, id, "aangifte " + caseId + " " + Json.write(command));
        if (earlier.isPresent()) {
            return db.read(PoliceReport.class, earlier.get()).view();
        }
        file.requireOpen();
        PoliceReport.Filed filed = new PoliceRules(clock).check(command, known(caseId));
        PoliceReport report = new PoliceReport(
                caseId,
                "A" + numbers.next("aangifte"),
                filed,
                new Recorded(id, user.signedIn().name(), clock.instant()));
        db.persist(report);
        notes.subject("police-report", report.id());
        timeline.add(
                caseId,
                filed.on().atStartOfDay(TurnableClock.DUTCH_TIME).toInstant(),
                TimelineKind.POLICE,
                "Aangifte gedaan (" + report.number() + ")",
                report.id());
        cards.reported(file, report.id(), filed.on());
        db.flush();
        return report.view();
    }

    private List<UUID> known(UUID caseId) {
        return reports.told(caseId).stream().map(CaseReports.Told::id).toList();
    }

    /**
     * Records what became of it; a report that was withdrawn leaves the card.
     *
     * @throws Refusal.Stale when the record changed since {@code seen}
     */
    @UseCase(Permission.POLICE_CONTACT)
    public ReportView became(UUID id, int seen, OutcomeCommand command) {
        PoliceReport report = db.readVersion(PoliceReport.class, id, seen);
        CaseFile file = cases.requireReadable(report.caseId());
        notes.subject("police-report", id);
        PoliceRules.Outcome outcome = new PoliceRules(clock).check(command);
        report.became(outcome);
        if (outcome.result() == ReportOutcome.WITHDRAWN) {
            cards.withdrawn(file, id);
        } else {
            cards.reported(file, id, report.filedOn());
        }
        db.flush();
        return report.view();
    }
}
