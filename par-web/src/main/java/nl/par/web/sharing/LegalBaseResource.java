// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.sharing.AgreeOnSharing;
import nl.par.web.api.RecordVersion;

/** {@code /api/v1/grondslagen}: what makes sharing lawful is agreed to, and ended. */
@Path("api/v1/grondslagen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LegalBaseResource {

    @Inject
    AgreeOnSharing agree;

    /** A second colleague agrees. */
    @POST
    @Path("{id}/instemmingen")
    public Response agree(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        agree.agree(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }

    /** It counts no longer from now on. */
    @POST
    @Path("{id}/beeindigingen")
    public Response end(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        agree.end(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }
}
