// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.CommentOnCase;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/opmerkingen}: own comments beside dossiers. */
@Path("api/v1/opmerkingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CommentResource {

    @Inject
    CommentOnCase comments;

    /** Changes it. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("id") UUID id, @Context HttpHeaders headers, CaseCommentsResource.@Nullable Opmerking better) {
        comments.edit(id, RecordVersion.required(headers), better == null ? null : better.tekst());
        return Response.noContent().build();
    }

    /** Withdraws it. */
    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        comments.withdraw(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }
}
