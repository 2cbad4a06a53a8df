// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.par.incident.KeepAttachments;

/** {@code /api/v1/incidenten/{id}/bijlagen}: the files with a report. */
@Path("api/v1/incidenten/{id}/bijlagen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ReportAttachmentsResource {

    @Inject
    KeepAttachments attachments;

    /** Adds the file in the part {@code bestand}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") UUID incident, List<EntityPart> parts) {
        Upload upload = Upload.in(parts);
        UUID id = attachments.add(incident, upload.name(), upload.content());
        IncidentJson.Bijlage added = attachments.list(incident).stream()
                .filter(line -> line.id().equals(id))
                .map(IncidentJson.Bijlage::of)
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/api/v1/bijlagen/" + id))
                .entity(added)
                .build();
    }

    /** The files with a report. */
    @GET
    public IncidentJson.Bijlagen list(@PathParam("id") UUID incident) {
        return new IncidentJson.Bijlagen(attachments.list(incident).stream()
                .map(IncidentJson.Bijlage::of)
                .toList());
    }
}
