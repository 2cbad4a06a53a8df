// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.CommentOnCase;
import nl.par.web.incident.Numbers;
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
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            CaseCommentsResource.@Nullable Opmerking better) {
        comments.edit(id, Numbers.version(seen), better == null ? null : better.tekst());
        return Response.noContent().build();
    }

    /** Withdraws it. */
    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        comments.withdraw(id, Numbers.version(seen));
        return Response.noContent().build();
    }
}
