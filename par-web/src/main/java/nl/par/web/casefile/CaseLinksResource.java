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
import nl.par.casefile.LinkCases;
import nl.par.casefile.LinkKind;
import nl.par.casefile.LinkedCase;
import org.jspecify.annotations.Nullable;

/** Dossiers that have to do with this one. */
@Path("api/v1/dossiers/{id}/verbanden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseLinksResource {

    @Inject
    LinkCases links;

    /** Those that the user may read. */
    @GET
    public List<LinkedCase> all(@PathParam("id") UUID id) {
        return links.of(id);
    }

    /** Relates another dossier, by its number. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("id") UUID id, @Nullable Verband asked) {
        Verband link = asked == null ? new Verband(null, null, null) : asked;
        UUID made = links.link(id, link.nummer(), CaseChoice.named(LinkKind.values(), link.soort()), link.reden());
        return Response.created(URI.create("/api/v1/dossiers/" + id + "/verbanden"))
                .entity(new CaseJson.Gemaakt(made))
                .build();
    }

    /** A relation; {@code soort} is HUISHOUDEN, GROEP, ADRES or ANDERS. */
    public record Verband(
            @Nullable String nummer,
            @Nullable String soort,
            @Nullable String reden) {}
}
