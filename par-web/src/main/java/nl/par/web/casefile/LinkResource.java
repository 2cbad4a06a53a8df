// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.LinkCases;

/** {@code /api/v1/verbanden}: relations between dossiers. */
@Path("api/v1/verbanden")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LinkResource {

    @Inject
    LinkCases links;

    /** Ends the relation. */
    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") UUID id) {
        links.unlink(id);
        return Response.noContent().build();
    }
}
