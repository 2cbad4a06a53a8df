// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

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
import nl.par.visit.LetColleagueVisit;
import nl.par.visit.VisitCommand;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers/{id}/inzages}: which colleagues of other organisations may read a dossier. */
@Path("api/v1/dossiers/{id}/inzages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseVisitsResource {

    @Inject
    LetColleagueVisit visits;

    /** All, the newest first. */
    @GET
    public Inzage.Lijst list(@PathParam("id") UUID id) {
        return Inzage.Lijst.of(visits.of(id));
    }

    /** From now on she may read it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("id") UUID id, @Nullable VisitCommand asked) {
        visits.grant(id, asked == null ? new VisitCommand(null, null, null, null, null) : asked);
        return Response.status(Response.Status.CREATED).entity(list(id)).build();
    }
}
