// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.incident.KeepAttachments;

/** {@code /api/v1/bijlagen}: one file. */
@Path("api/v1/bijlagen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AttachmentResource {

    @Inject
    KeepAttachments attachments;

    /** A file, always to be saved and never to be shown. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        return AttachmentDownload.of(attachments.read(id));
    }

    /** Takes a file away. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") UUID id) {
        attachments.remove(id);
        return Response.noContent().build();
    }
}
