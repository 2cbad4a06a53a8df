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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.par.casefile.RecordView;
import nl.par.kernel.Refusal;
import nl.par.web.api.RecordId;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** The view of the person concerned. */
@Path("dossiers/{id}/zienswijzen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ViewPages {

    @Inject
    Pages pages;

    @Inject
    RecordView views;

    @Inject
    CaseShown shown;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        LocalDate day = fields.date("zienswijzeDatum").orElse(null);
        try {
            if (!fields.errors().isEmpty()) {
                return shown.again(id, fields);
            }
            views.record(
                    id,
                    new RecordView.View(
                            fields.textOrNull("zienswijze"), day, incident(fields), fields.has("betwist", "ja")));
        } catch (Refusal.Invalid refusal) {
            return shown.again(id, fields, refusal, Map.of("tekst", "zienswijze", "datum", "zienswijzeDatum"));
        }
        return pages.to("/dossiers/" + id, "De zienswijze staat in het dossier.");
    }

    private static @Nullable UUID incident(Fields fields) {
        String id = fields.textOrNull("melding");
        return id == null ? null : RecordId.read(id);
    }
}
