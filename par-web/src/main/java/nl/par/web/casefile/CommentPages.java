// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.par.casefile.CommentAudience;
import nl.par.casefile.CommentOnCase;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Comments beside a dossier. */
@Path("dossiers/{id}/opmerkingen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CommentPages {

    @Inject
    Pages pages;

    @Inject
    CommentOnCase comments;

    @Inject
    CaseShown shown;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            comments.add(
                    id,
                    CaseChoice.named(CommentAudience.values(), fields.textOrNull("lezers")),
                    fields.textOrNull("opmerking"));
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields, refusal, Map.of("tekst", "opmerking"));
        }
        return pages.to("/dossiers/" + id, "Uw opmerking staat bij het dossier.");
    }

    /** Changes an own comment, or withdraws it. */
    @POST
    @Path("{opmerking}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("opmerking") UUID comment, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        int seen = fields.version();
        if (fields.has("doe", "intrekken")) {
            comments.withdraw(comment, seen);
            return pages.to("/dossiers/" + id, "De opmerking is ingetrokken.");
        }
        try {
            comments.edit(comment, seen, fields.textOrNull("opmerking"));
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields, refusal, Map.of("tekst", "opmerking"));
        }
        return pages.to("/dossiers/" + id, "De opmerking is gewijzigd.");
    }
}
