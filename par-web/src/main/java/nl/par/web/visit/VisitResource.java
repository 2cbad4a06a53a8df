// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.visit.LetColleagueVisit;
import nl.par.web.api.RecordVersion;

/** {@code /api/v1/inzages/{id}}: one visit. */
@Path("api/v1/inzages/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class VisitResource {

    @Inject
    LetColleagueVisit visits;

    /** She may read the dossier no longer, from this moment on. */
    @POST
    @Path("intrekkingen")
    public Response revoke(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        visits.revoke(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }
}
