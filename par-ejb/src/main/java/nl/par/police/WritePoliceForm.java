// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.incident.CaseReports;
import nl.par.kernel.Refusal;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.person.Persons;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/** Makes the form that goes to the police with a formal report: a PDF to print, to keep (PDF/A-2a) and to read aloud (PDF/UA-1). */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class WritePoliceForm {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CaseReports reports;

    @Inject
    private Persons persons;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    /**
     * A form.
     *
     * @param name the file's name, without personal data
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the door, never compared
    public record File(String name, byte[] pdf) {}

    /**
     * The form of this report, about the incidents chosen in it.
     *
     * @throws Refusal.NotFound when there is no such report
     * @throws Refusal.Conflict when the person is not known yet
     */
    @UseCase(Permission.POLICE_CONTACT)
    public File pdf(UUID id) {
        PoliceReport report = db.read(PoliceReport.class, id);
        CaseFile file = cases.requireReadable(report.caseId());
        notes.subject("police-report", id);
        notes.purpose("formulier voor de politie");
        UUID person = file.personId()
                .orElseThrow(() -> new Refusal.Conflict(
                        "Het is nog niet bekend wie betrokkene is. Vul dat eerst in het dossier in."));
        notes.subject("person", person);
        ReportView view = report.view();
        List<String> colleagues = new ArrayList<>(cases.colleagueNames(report.caseId()));
        colleagues.addAll(reports.colleagueNames(report.caseId()));
        PoliceForm form = new PoliceFormWriter(
                        config.settings(user.signedIn().tenant()),
                        persons.read(person).details(),
                        colleagues)
                .form(view, chosen(view));
        return new File("aangifte-" + view.nummer() + ".pdf", AccessiblePdf.compose(new PoliceFormHtml(form).write()));
    }

    /** The incidents chosen; all of the dossier for a report from before one could choose. */
    private List<CaseReports.Told> chosen(ReportView report) {
        return reports.told(report.dossier()).stream()
                .filter(told ->
                        report.meldingen().isEmpty() || report.meldingen().contains(told.id()))
                .toList();
    }
}
