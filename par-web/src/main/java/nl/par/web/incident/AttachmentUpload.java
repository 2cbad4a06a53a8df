// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.incident.KeepAttachments;
import nl.par.incident.ReadMyReports;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Takes a file from the step with attachments. Not a controller: the shared check of tokens reads no files. */
@Path("meldingen/{id}/bijlagen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AttachmentUpload {

    @Inject
    Pages pages;

    @Inject
    ReadMyReports reports;

    @Inject
    KeepAttachments attachments;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") UUID id, List<EntityPart> parts) {
        pages.requireToken(Upload.text(parts, pages.tokenField()));
        try {
            Upload upload = Upload.in(parts);
            attachments.add(id, upload.name(), upload.content());
        } catch (Refusal.Invalid refusal) {
            return again(id, Fields.empty().wrong(refusal));
        } catch (Refusal.Conflict full) {
            return again(id, Fields.empty().wrong("bestand", String.valueOf(full.getMessage())));
        }
        return pages.to("/meldingen/" + id + "/aanvullen/bijlagen", "De bijlage is toegevoegd.");
    }

    private Response again(UUID id, Fields fields) {
        CompleteStep step = CompleteStep.BIJLAGEN;
        return pages.invalid(
                "melding/bijlagen.jte", step.title(), new CompleteView(reports.one(id), step, fields, null));
    }
}
