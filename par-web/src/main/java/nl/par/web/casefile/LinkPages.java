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
import nl.par.casefile.LinkCases;
import nl.par.casefile.LinkKind;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Related dossiers. */
@Path("dossiers/{id}/verbanden")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LinkPages {

    @Inject
    Pages pages;

    @Inject
    LinkCases links;

    @Inject
    CaseShown shown;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            links.link(
                    id,
                    fields.textOrNull("nummer"),
                    CaseChoice.named(LinkKind.values(), fields.textOrNull("verband")),
                    fields.textOrNull("verbandReden"));
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields, refusal, Map.of("soort", "verband", "reden", "verbandReden"));
        }
        return pages.to("/dossiers/" + id, "De dossiers zijn aan elkaar verbonden.");
    }

    @POST
    @Path("{verband}/verwijderen")
    public Response unlink(@PathParam("id") UUID id, @PathParam("verband") UUID link) {
        links.unlink(link);
        return pages.to("/dossiers/" + id, "Het verband is verwijderd.");
    }
}
