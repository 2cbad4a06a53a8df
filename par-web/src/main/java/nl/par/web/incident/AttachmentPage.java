// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.incident.AttachmentText;
import nl.par.incident.KeepAttachments;
import nl.par.web.page.Pages;

/** {@code /bijlagen}: downloads or removes a file. */
@Path("bijlagen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AttachmentPage {

    @Inject
    Pages pages;

    @Inject
    KeepAttachments attachments;

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        return AttachmentDownload.of(attachments.read(id));
    }

    /** What a text file says, so that it need not be opened outside PAR. */
    @GET
    @Path("{id}/tekst")
    @Controller
    public Response text(@PathParam("id") UUID id) {
        AttachmentText text = attachments.text(id);
        return pages.show("melding/tekst.jte", text.naam(), new AttachmentTextView(id, text));
    }

    @POST
    @Path("{id}/verwijderen")
    @Controller
    public Response remove(@PathParam("id") UUID id) {
        UUID report = attachments.remove(id);
        return pages.to("/meldingen/" + report + "/aanvullen/bijlagen", "De bijlage is verwijderd.");
    }
}
