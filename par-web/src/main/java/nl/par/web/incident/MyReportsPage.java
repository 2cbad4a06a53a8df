// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.incident.ReadMyReports;
import nl.par.incident.ReportLine;
import nl.par.incident.ReportView;
import nl.par.kernel.Refusal;
import nl.par.protocol.FollowReport;
import nl.par.protocol.ReportProgress;
import nl.par.protocol.Verdict;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/** {@code /meldingen}: my reports and what became of them. */
@Path("meldingen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyReportsPage {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Melding"),
            new Table.Column("Gebeurd op"),
            new Table.Column("Soort"),
            new Table.Column("Stand"));

    @Inject
    Pages pages;

    @Inject
    ReadMyReports reports;

    @Inject
    FollowReport follow;

    @GET
    public Response list() {
        List<Table.Row> rows = reports.list().stream().map(MyReportsPage::row).toList();
        return pages.show("melding/lijst.jte", "Mijn meldingen", new Table("Mijn meldingen", false, COLUMNS, rows));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ReportView report = reports.one(id);
        return pages.show("melding/melding.jte", "Melding " + report.nummer(), view(report, Fields.empty()));
    }

    /** How it went, in the eyes of the reporter. */
    @POST
    @Path("{id}/ervaring")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response experience(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            follow.tell(
                    id,
                    new FollowReport.Experience(
                            verdict(fields.text("gehoord")),
                            verdict(fields.text("opnieuw")),
                            fields.textOrNull("ervaring")));
        } catch (Refusal.Invalid refusal) {
            ReportView report = reports.one(id);
            return pages.invalid(
                    "melding/melding.jte", "Melding " + report.nummer(), view(report, fields.wrong(refusal)));
        }
        return pages.to("/meldingen/" + id, "Dank u wel. Hiermee doen wij het de volgende keer beter.");
    }

    private MyReportView view(ReportView report, Fields fields) {
        ReportProgress progress =
                report.eigen() ? follow.progress(report.id()) : new ReportProgress(List.of(), false, false);
        return new MyReportView(report, progress, fields);
    }

    private static @Nullable Verdict verdict(String text) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Table.Row row(ReportLine line) {
        return new Table.Row(
                Table.Cell.link(line.nummer(), "/meldingen/" + line.id()),
                Table.Cell.text(Dutch.dateTime(line.tijdstip().toInstant())),
                Table.Cell.words(Told.kinds(line.soorten())),
                Table.Cell.badge(line.status().label(), ReportStory.tone(line.status())));
    }
}
