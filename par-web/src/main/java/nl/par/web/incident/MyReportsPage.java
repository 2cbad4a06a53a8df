// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.incident.ReadMyReports;
import nl.par.incident.ReportLine;
import nl.par.incident.ReportView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;

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

    @GET
    public Response list() {
        List<Table.Row> rows = reports.list().stream().map(MyReportsPage::row).toList();
        return pages.show("melding/lijst.jte", "Mijn meldingen", new Table("Mijn meldingen", false, COLUMNS, rows));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ReportView report = reports.one(id);
        return pages.show(
                "melding/melding.jte", "Melding " + report.nummer(), new MyReportView(report, Fields.empty()));
    }

    private static Table.Row row(ReportLine line) {
        return new Table.Row(
                Table.Cell.link(line.nummer(), "/meldingen/" + line.id()),
                Table.Cell.text(Dutch.dateTime(line.tijdstip().toInstant())),
                Table.Cell.text(Told.kinds(line.soorten())),
                Table.Cell.badge(line.status().label(), ReportStory.tone(line.status())));
    }
}
