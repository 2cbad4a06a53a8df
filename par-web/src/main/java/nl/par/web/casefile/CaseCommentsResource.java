// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CommentAudience;
import nl.par.casefile.CommentOnCase;
import nl.par.casefile.CommentView;
import org.jspecify.annotations.Nullable;

/** Comments of colleagues beside a dossier. */
@Path("api/v1/dossiers/{id}/opmerkingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseCommentsResource {

    @Inject
    CommentOnCase comments;

    /** Those that the user may read, oldest first. */
    @GET
    public List<CommentView> all(@PathParam("id") UUID id) {
        return comments.of(id);
    }

    /** Writes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") UUID id, @Nullable Opmerking comment) {
        UUID added = comments.add(
                id,
                comment == null ? null : CaseChoice.named(CommentAudience.values(), comment.lezers()),
                comment == null ? null : comment.tekst());
        return Response.created(URI.create("/api/v1/dossiers/" + id + "/opmerkingen"))
                .entity(new CaseJson.Gemaakt(added))
                .build();
    }

    /** A comment; {@code lezers} is BETROKKENEN or ADVISEUR. */
    public record Opmerking(
            @Nullable String tekst, @Nullable String lezers) {}
}
