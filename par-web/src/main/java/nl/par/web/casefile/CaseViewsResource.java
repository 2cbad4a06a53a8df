// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.RecordView;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** What the person concerned says about what was recorded. */
@Path("api/v1/dossiers/{id}/zienswijzen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseViewsResource {

    @Inject
    RecordView views;

    /** Records it, and whether an incident is disputed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") UUID id, @Nullable Zienswijze said) {
        Zienswijze view = said == null ? new Zienswijze(null, null, null, false) : said;
        views.record(
                id,
                new RecordView.View(
                        view.tekst(), day(view.datum()), view.melding(), Boolean.TRUE.equals(view.betwist())));
        return Response.noContent().build();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal.Invalid(List.of(new Violation("datum", "Schrijf de datum als 2026-04-03.")));
        }
    }

    /** A view; {@code melding} is the incident that it is about. */
    public record Zienswijze(
            @Nullable String tekst,
            @Nullable String datum,
            @Nullable UUID melding,
            @Nullable Boolean betwist) {}
}
