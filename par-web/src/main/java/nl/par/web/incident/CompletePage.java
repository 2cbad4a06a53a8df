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
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.par.incident.DraftView;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReadMyReports;
import nl.par.incident.ReportIncident;
import nl.par.incident.ReportStatus;
import nl.par.incident.ReportView;
import nl.par.incident.SaveDraft;
import nl.par.kernel.Refusal;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Tone;

/** {@code /meldingen/{id}/aanvullen}: tells more about a report, step by step. Each step is stored by itself. */
@Path("meldingen/{id}/aanvullen/{stap}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CompletePage {

    @Inject
    Pages pages;

    @Inject
    ReadMyReports reports;

    @Inject
    ReportIncident reportIncident;

    @Inject
    SaveDraft drafts;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    @PathParam("stap")
    String stepName;

    @GET
    public Response form() {
        ReportView report = reports.one(id);
        if (!report.eigen() || report.status() != ReportStatus.RECEIVED) {
            return pages.to("/meldingen/" + id, Tone.INFO, "Deze melding is al beoordeeld en verandert niet meer.");
        }
        Optional<DraftView> draft = drafts.own().stream()
                .filter(kept -> kept.id().equals(id))
                .filter(kept -> step().path().equals(Typed.of(kept.content()).stap()))
                .findFirst();
        Fields stored = CompleteFields.of(Melding.of(report.melding()));
        Fields fields = draft.map(kept -> Typed.of(kept.content()).fields().with(Typed.BSN, stored.text(Typed.BSN)))
                .orElse(stored);
        String savedAt =
                draft.map(kept -> Dutch.time(kept.savedAt().toInstant())).orElse(null);
        return pages.show(template(), step().title(), new CompleteView(report, step(), fields, savedAt));
    }

    /** Stores the step and goes on to the next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        ReportView report = reports.one(id);
        try {
            IncidentReport more = MeldingReader.read(
                    CompleteForm.merged(Melding.of(report.melding()), step(), fields), clock.instant());
            reportIncident.complete(id, fields.version(), more);
        } catch (Refusal.Invalid refusal) {
            return again(report, Fields.of(sent).wrong(refusal));
        } catch (Refusal.Stale stale) {
            return again(
                    report,
                    Fields.of(sent)
                            .wrong(
                                    "versie",
                                    "Deze melding is intussen gewijzigd. Controleer uw tekst en sla nog een keer op."));
        }
        String next = step().next()
                .filter(after -> !fields.has("daarna", "klaar"))
                .map(after -> "/aanvullen/" + after.path())
                .orElse("");
        return next.isEmpty()
                ? pages.to("/meldingen/" + id, "Uw aanvulling is opgeslagen.")
                : pages.to("/meldingen/" + id + next);
    }

    /** Keeps what is being typed. */
    @POST
    @Path("concept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        reports.one(id);
        drafts.save(id, Typed.json(step().path(), sent));
        return Response.noContent().build();
    }

    private Response again(ReportView report, Fields fields) {
        return pages.invalid(template(), step().title(), new CompleteView(report, step(), fields, null));
    }

    private CompleteStep step() {
        return CompleteStep.find(stepName).orElseThrow(Refusal.NotFound::new);
    }

    private String template() {
        return "melding/" + step().name().toLowerCase(Locale.ROOT) + ".jte";
    }
}
