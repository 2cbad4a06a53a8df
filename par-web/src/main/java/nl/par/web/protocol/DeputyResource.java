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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.protocol.ArrangeDeputy;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/vervangingen}: who does whose tasks while she is away. */
@Path("api/v1/vervangingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class DeputyResource {

    @Inject
    ArrangeDeputy deputies;

    /** What is arranged from today on, by the caller or with her as deputy. */
    @GET
    public Vervanging.Lijst list() {
        return new Vervanging.Lijst(deputies.list().stream().map(Vervanging::of).toList());
    }

    /** A colleague does the caller's tasks. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(Vervanging.@Nullable Aanwijzing sent) {
        Vervanging.Aanwijzing asked = sent == null ? new Vervanging.Aanwijzing(null, null, null) : sent;
        deputies.appoint(asked.vervanger(), asked.vanaf(), asked.totEnMet());
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }

    /** She is back sooner. */
    @POST
    @Path("{id}/beeindigingen")
    public Response end(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        deputies.end(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }
}
