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
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.police.FilePoliceReport;
import nl.par.police.ReadPolice;
import nl.par.police.ReportChoice;
import nl.par.police.ReportCommand;
import nl.par.police.ReportView;
import nl.par.web.api.OnceKey;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** The adviser records a formal report. */
@Path("dossiers/{id}/aangifte")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReportFormPage {

    private static final String TEMPLATE = "police/aangifte-formulier.jte";
    private static final String TITLE = "Aangifte vastleggen";

    @Inject
    Pages pages;

    @Inject
    FilePoliceReport police;

    @Inject
    ReadPolice read;

    @GET
    public Response form(@PathParam("id") UUID id) {
        List<ReportChoice> choices = read.choices(id);
        Fields fields = Fields.empty()
                .with("sleutel", UUID.randomUUID().toString())
                .with("adres", "domicilie-werkgever")
                .with("aangever", "werkgever")
                .with("vptStatus", "gevraagd");
        choices.forEach(choice -> fields.with("meldingen", choice.id().toString()));
        return pages.show(TEMPLATE, TITLE, new ReportFormView(id, choices, fields));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        ReportCommand command = new ReportCommand(
                fields.date("datum").orElse(null),
                fields.textOrNull("aangever"),
                fields.textOrNull("adres"),
                fields.textOrNull("vptStatus"),
                fields.textOrNull("vptCode"),
                fields.textOrNull("pvNummer"),
                fields.texts("feiten"),
                fields.date("toestemmingSlachtoffer").orElse(null),
                chosen(fields));
        if (command.meldingen().isEmpty() && !read.choices(id).isEmpty()) {
            fields.wrong("meldingen", "Kies over welke melding de aangifte gaat.");
            return pages.invalid(TEMPLATE, TITLE, new ReportFormView(id, read.choices(id), fields));
        }
        try {
            ReportView made = police.record(id, command, OnceKey.of(fields.text("sleutel")));
            return pages.to("/aangiften/" + made.id(), "De aangifte is vastgelegd.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, new ReportFormView(id, read.choices(id), fields.wrong(refusal)));
        }
    }

    /** A malformed id is an unknown one. */
    private static List<UUID> chosen(Fields fields) {
        try {
            return fields.texts("meldingen").stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException malformed) {
            throw new Refusal.NotFound();
        }
    }
}
