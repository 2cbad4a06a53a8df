// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

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
import java.util.UUID;
import nl.par.visit.LetColleagueVisit;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /inzages/{id}}: a colleague of another organisation may read a dossier no longer. */
@Path("inzages/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class VisitEndPage {

    @Inject
    Pages pages;

    @Inject
    LetColleagueVisit visits;

    @POST
    @Path("intrekking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        UUID dossier = visits.revoke(id, Fields.of(sent).version());
        return pages.to(VisitListPage.address(dossier), "Deze collega kan het dossier niet meer lezen.");
    }
}
