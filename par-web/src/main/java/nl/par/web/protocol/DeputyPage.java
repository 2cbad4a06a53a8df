// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.access.FindColleagues;
import nl.par.kernel.Refusal;
import nl.par.protocol.ArrangeDeputy;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /vervangingen}: a colleague does the reader's tasks while she is away. */
@Path("vervangingen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class DeputyPage {

    private static final String TEMPLATE = "taken/vervanging.jte";
    private static final String TITLE = "Vervanging";

    @Inject
    Pages pages;

    @Inject
    ArrangeDeputy deputies;

    @Inject
    FindColleagues colleagues;

    @GET
    public Response list() {
        return pages.show(TEMPLATE, TITLE, new DeputyPageView(deputies.list(), Fields.empty(), null));
    }

    /** Finds colleagues; a form, so that no name stands in an address. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> sent) {
        return pages.show(TEMPLATE, TITLE, view(Fields.of(sent)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        var first = fields.date("vanaf").orElse(null);
        var last = fields.date("totEnMet").orElse(null);
        try {
            if (fields.errors().isEmpty()) {
                deputies.appoint(fields.textOrNull("vervanger"), first, last);
                return pages.to("/vervangingen", "Uw collega ziet uw taken in die tijd. U ziet ze zelf ook.");
            }
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
        }
        return pages.invalid(TEMPLATE, TITLE, view(fields));
    }

    @POST
    @Path("{id}/beeindiging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        deputies.end(id, Fields.of(sent).version());
        return pages.to("/vervangingen", "De vervanging is beëindigd.");
    }

    private DeputyPageView view(Fields fields) {
        return new DeputyPageView(deputies.list(), fields, colleagues.forTask(fields.text("zoek")));
    }
}
