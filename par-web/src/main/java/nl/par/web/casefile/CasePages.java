// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.AddNote;
import nl.par.kernel.Refusal;
import nl.par.web.incident.Codes;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /dossiers/{id}}: one dossier with its timeline, and notes on it. */
@Path("dossiers/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CasePages {

    @Inject
    Pages pages;

    @Inject
    CaseShown shown;

    @Inject
    AddNote notes;

    @GET
    public Response one(
            @PathParam("id") UUID id,
            @QueryParam("onderdeel") @Nullable String kind,
            @QueryParam("uitspraak") @Nullable String statement) {
        return shown.show(id, TimelineChoice.read(kind, statement));
    }

    @POST
    @Path("notities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            notes.add(id, Codes.statement(fields.text("soort")).orElse(null), fields.textOrNull("tekst"));
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields.wrong(refusal));
        }
        return pages.to("/dossiers/" + id, "De notitie staat op de tijdlijn.");
    }
}
