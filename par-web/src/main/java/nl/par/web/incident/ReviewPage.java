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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.incident.Confirmation;
import nl.par.incident.ReportLine;
import nl.par.incident.ReviewView;
import nl.par.incident.ValidateReport;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.web.api.RecordId;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** {@code /beoordelen}: the reports that wait for a second pair of eyes, one at a time (R7). */
@Path("beoordelen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReviewPage {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Melding"),
            new Table.Column("Ontvangen"),
            new Table.Column("Soort"),
            new Table.Column("Gemeld door"),
            new Table.Column("Gaat het?"));

    @Inject
    Pages pages;

    @Inject
    ValidateReport validate;

    @GET
    public Response queue() {
        List<Table.Row> rows = validate.queue().stream().map(ReviewPage::row).toList();
        return pages.show(
                "beoordelen/wachtrij.jte", "Beoordelen", new Table("Te beoordelen meldingen", false, COLUMNS, rows));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ReviewView review = validate.one(id);
        return pages.show("beoordelen/melding.jte", title(review), view(review, Fields.empty(), Fields.empty()));
    }

    @POST
    @Path("{id}/bevestigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            validate.confirm(id, fields.version(), confirmation(fields));
        } catch (Refusal.Invalid refusal) {
            ReviewView review = validate.one(id);
            return pages.invalid(
                    "beoordelen/melding.jte", title(review), view(review, fields.wrong(refusal), Fields.empty()));
        }
        return pages.to("/beoordelen", "De melding is bevestigd en staat in het dossier.");
    }

    @POST
    @Path("{id}/niet-bevestigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            validate.reject(id, fields.version(), fields.textOrNull("reden"));
        } catch (Refusal.Invalid refusal) {
            ReviewView review = validate.one(id);
            return pages.invalid(
                    "beoordelen/melding.jte", title(review), view(review, Fields.empty(), fields.wrong(refusal)));
        }
        return pages.to("/beoordelen", "De melding is niet bevestigd. De melder leest uw uitleg.");
    }

    private static Confirmation confirmation(Fields fields) {
        Optional<UUID> person = RecordId.find(fields.text("keuze"));
        return new Confirmation(
                fields.has("vragen", "feiten"),
                fields.has("vragen", "identiteit"),
                fields.has("vragen", "evenredig"),
                new Reading().one(Severity.class, fields.text("ernst"), "ernst"),
                person.isPresent()
                        ? Confirmation.Choice.BESTAAND
                        : new Reading().one(Confirmation.Choice.class, fields.text("keuze"), "keuze"),
                person.orElse(null),
                null,
                fields.textOrNull("toelichting"));
    }

    private static ReviewPageView view(ReviewView review, Fields fields, Fields rejection) {
        Severity severity = review.melding().melding().ernst();
        return new ReviewPageView(
                review, fields.text("ernst").isEmpty() ? fields.with("ernst", name(severity)) : fields, rejection);
    }

    private static @Nullable String name(@Nullable Severity severity) {
        return severity == null ? null : severity.name();
    }

    private static String title(ReviewView review) {
        return "Melding " + review.melding().nummer() + " beoordelen";
    }

    private static Table.Row row(ReportLine line) {
        return new Table.Row(
                Table.Cell.link(line.nummer(), "/beoordelen/" + line.id()),
                Table.Cell.text(Dutch.dateTime(line.ontvangen().toInstant())),
                Table.Cell.words(Told.kinds(line.soorten())),
                Table.Cell.text(line.melder()),
                Table.Cell.badge(line.gaatHet().label(), tone(line)));
    }

    private static Tone tone(ReportLine line) {
        return switch (line.gaatHet()) {
            case GOED, ONBEKEND -> Tone.NEUTRAL;
            case AANGESLAGEN -> Tone.ATTENTION;
            case HULP_GEWENST -> Tone.DANGER;
        };
    }
}
