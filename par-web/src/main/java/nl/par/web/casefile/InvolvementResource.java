// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

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
import nl.par.casefile.GrantInvolvement;
import nl.par.web.api.RecordVersion;

/** {@code /api/v1/betrokkenheden}: that a colleague may read a dossier. */
@Path("api/v1/betrokkenheden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class InvolvementResource {

    @Inject
    GrantInvolvement involvement;

    /** Ends an involvement. */
    @POST
    @Path("{id}/beeindigingen")
    public Response end(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        involvement.end(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }
}
