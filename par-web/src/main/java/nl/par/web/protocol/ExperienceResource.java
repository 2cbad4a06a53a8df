// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.protocol.ExperienceFigures;
import nl.par.protocol.FollowReport;
import nl.par.protocol.Verdict;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/ervaringen}: how reporters look back. */
@Path("api/v1/ervaringen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ExperienceResource {

    @Inject
    FollowReport follow;

    /** How many felt heard, and would report again; nothing below five answers (R19). */
    @GET
    public ExperienceFigures figures() {
        return follow.figures();
    }

    /** The reporter of this report says how it went; once. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@PathParam("id") UUID report, @Nullable Ervaring told) {
        Ervaring said = told == null ? new Ervaring(null, null, null) : told;
        follow.tell(
                report,
                new FollowReport.Experience(
                        AftercareWords.one(Verdict.values(), said.gehoord()),
                        AftercareWords.one(Verdict.values(), said.opnieuw()),
                        said.toelichting()));
        return Response.noContent().build();
    }

    /** How it went, as it is sent. */
    public record Ervaring(
            @Nullable String gehoord,
            @Nullable String opnieuw,
            @Nullable String toelichting) {}
}
