// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.CloseCase;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Closes a dossier. */
@Path("api/v1/dossiers/{id}/sluitingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CloseCaseResource {

    @Inject
    CloseCase cases;

    /** Closes it, in the version that was seen. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Reden why) {
        cases.close(id, RecordVersion.required(headers), why == null ? null : why.reden());
        return Response.noContent().build();
    }

    /** Why. */
    public record Reden(@Nullable String reden) {}
}
