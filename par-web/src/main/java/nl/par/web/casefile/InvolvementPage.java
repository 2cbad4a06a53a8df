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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.FindColleagues;
import nl.par.casefile.Grant;
import nl.par.casefile.GrantInvolvement;
import nl.par.casefile.ReadCase;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /dossiers/{id}/betrokkenen}: the adviser lets a colleague read a dossier, or no longer. */
@Path("dossiers/{id}/betrokkenen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class InvolvementPage {

    private static final String TEMPLATE = "dossier/betrokkenen.jte";
    private static final String TITLE = "Betrokken collega's";

    @Inject
    Pages pages;

    @Inject
    ReadCase cases;

    @Inject
    GrantInvolvement involvement;

    @Inject
    FindColleagues colleagues;

    @Inject
    Clock clock;

    @GET
    public Response form(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, TITLE, view(id, Fields.empty(), null));
    }

    /** Finds colleagues; a form, so that no name stands in an address. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent).with("totEnMet", LocalDate.now(clock).plusMonths(6));
        return pages.show(TEMPLATE, TITLE, view(id, fields, colleagues.byText(fields.text("zoek"))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        Grant asked = new Grant(
                fields.textOrNull("collega"),
                fields.textOrNull("reden"),
                fields.date("totEnMet").orElse(null));
        try {
            involvement.grant(id, asked);
        } catch (Refusal.Invalid refusal) {
            Fields wrong = Fields.of(sent).wrong(refusal);
            return pages.invalid(TEMPLATE, TITLE, view(id, wrong, colleagues.byText(fields.text("zoek"))));
        } catch (Refusal.Conflict already) {
            Fields wrong = Fields.of(sent).wrong("collega", String.valueOf(already.getMessage()));
            return pages.invalid(TEMPLATE, TITLE, view(id, wrong, colleagues.byText(fields.text("zoek"))));
        }
        return pages.to("/dossiers/" + id, "Uw collega kan het dossier nu lezen.");
    }

    @POST
    @Path("{betrokkenheid}/beeindigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id, @PathParam("betrokkenheid") UUID granted, MultivaluedMap<String, String> sent) {
        involvement.end(granted, Fields.of(sent).version());
        return pages.to("/dossiers/" + id + "/betrokkenen", "Uw collega kan het dossier niet meer lezen.");
    }

    private InvolvementView view(UUID id, Fields fields, @Nullable List<ColleagueView> found) {
        return new InvolvementView(cases.one(id), fields, found);
    }
}
