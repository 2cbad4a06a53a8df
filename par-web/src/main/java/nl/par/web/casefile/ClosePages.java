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
import nl.par.casefile.CloseCase;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Closes a dossier, and opens it again. */
@Path("dossiers/{id}/status")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ClosePages {

    @Inject
    Pages pages;

    @Inject
    CloseCase cases;

    @Inject
    CaseShown shown;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        int seen = fields.version();
        boolean open = fields.has("doe", "heropenen");
        try {
            if (open) {
                cases.reopen(id, seen, fields.textOrNull("statusReden"));
            } else {
                cases.close(id, seen, fields.textOrNull("statusReden"));
            }
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields, refusal, Map.of("reden", "statusReden"));
        }
        return pages.to("/dossiers/" + id, open ? "Het dossier is weer open." : "Het dossier is gesloten.");
    }
}
