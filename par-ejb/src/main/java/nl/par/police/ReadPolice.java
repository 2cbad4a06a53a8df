// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.incident.CaseReports;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** Reads police contact. Who is involved reads notifications; formal reports are criminal data, for the adviser alone. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadPolice {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CaseReports incidents;

    @Inject
    private AuditNotes notes;

    /** The notifications of a dossier, newest first. */
    @UseCase(Permission.READ_CASE)
    public List<NotificationView> notifications(UUID caseId) {
        cases.requireReadable(caseId);
        return db.query(
                        "select n from PoliceNotification n where n.caseId = :case order by n.madeAt desc",
                        PoliceNotification.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(PoliceNotification::view)
                .toList();
    }

    /** One notification. */
    @UseCase(Permission.READ_CASE)
    public NotificationView notification(UUID id) {
        PoliceNotification found = db.read(PoliceNotification.class, id);
        cases.requireReadable(found.caseId());
        notes.subject("police-notification", id);
        return found.view();
    }

    /** The formal reports of a dossier, newest first. */
    @UseCase(Permission.POLICE_CONTACT)
    public List<ReportView> reports(UUID caseId) {
        cases.requireReadable(caseId);
        return db.query(
                        "select r from PoliceReport r where r.caseId = :case order by r.filedOn desc",
                        PoliceReport.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(PoliceReport::view)
                .toList();
    }

    /** The confirmed reports of a dossier, oldest first: what a formal report can be about. */
    @UseCase(Permission.POLICE_CONTACT)
    public List<ReportChoice> choices(UUID caseId) {
        cases.requireReadable(caseId);
        return incidents.told(caseId).stream()
                .map(told -> new ReportChoice(
                        told.id(), told.nummer(), LocalDate.ofInstant(told.moment(), TurnableClock.DUTCH_TIME)))
                .toList();
    }

    /** One formal report. */
    @UseCase(Permission.POLICE_CONTACT)
    public ReportView report(UUID id) {
        PoliceReport found = db.read(PoliceReport.class, id);
        cases.requireReadable(found.caseId());
        notes.subject("police-report", id);
        return found.view();
    }
}
