// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.kernel.Refusal;
import nl.par.police.FilePoliceReport;
import nl.par.police.Offence;
import nl.par.police.OutcomeCommand;
import nl.par.police.ReadPolice;
import nl.par.police.ReportView;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** A formal report and what became of it, for the adviser. */
@Path("aangiften/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReportReadPage {

    private static final String TEMPLATE = "police/gegevens.jte";

    @Inject
    Pages pages;

    @Inject
    ReadPolice read;

    @Inject
    FilePoliceReport police;

    @GET
    public Response show(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, "Aangifte", view(read.report(id), Fields.empty()));
    }

    @POST
    @Path("uitkomst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response became(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        int seen = fields.version();
        try {
            police.became(
                    id,
                    seen,
                    new OutcomeCommand(
                            fields.textOrNull("uitkomst"),
                            fields.date("datum").orElse(null),
                            fields.textOrNull("pvNummer"),
                            fields.textOrNull("vptStatus"),
                            fields.textOrNull("vptCode"),
                            fields.textOrNull("toelichting")));
            return pages.to("/aangiften/" + id, "De uitkomst is vastgelegd.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, "Aangifte", view(read.report(id), fields.wrong(refusal)));
        }
    }

    private static PoliceDataView view(ReportView report, Fields fields) {
        return new PoliceDataView(
                report.nummer(),
                data(report),
                "/aangiften/" + report.id() + "/uitkomst",
                "/aangiften/" + report.id() + "/formulier.pdf",
                report.versie(),
                fields);
    }

    private static List<Datum> data(ReportView report) {
        List<Datum> data = new ArrayList<>();
        data.add(Datum.words("Dossier", "Open het dossier", "/dossiers/" + report.dossier()));
        data.add(new Datum("Datum", Dutch.date(report.datum())));
        data.add(Datum.words("Wie deed aangifte", report.aangever().label()));
        data.add(Datum.words("Adres in de aangifte", report.adres().label()));
        data.add(Datum.words(
                "Waarvan", report.feiten().stream().map(Offence::label).collect(Collectors.joining(", "))));
        LocalDate consent = report.toestemmingSlachtoffer();
        if (consent != null) {
            data.add(new Datum("Toestemming van het slachtoffer", Dutch.date(consent)));
        }
        String code = report.vptCode();
        String vpt = report.vptStatus().label();
        data.add(Datum.words("VPT-code", code == null ? vpt : vpt + ": " + code));
        NotificationReadPage.add(data, "PV-nummer", report.pvNummer());
        LocalDate known = report.uitkomstDatum();
        String outcome = report.uitkomst().label();
        data.add(Datum.words("Uitkomst", known == null ? outcome : outcome + " (" + Dutch.date(known) + ")"));
        NotificationReadPage.add(data, "Toelichting", report.toelichting());
        data.add(new Datum("Vastgelegd door", report.vastgelegdDoor()));
        return data;
    }
}
