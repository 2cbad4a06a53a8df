// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

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
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.kernel.Refusal;
import nl.par.sharing.AgreeOnSharing;
import nl.par.sharing.BaseCommand;
import nl.par.sharing.ReadSharing;
import nl.par.sharing.SharingView;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /organisatie/delen}: what is shared with which organisation, and what makes it lawful. */
@Path("organisatie/delen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class SharingPage {

    private static final String HOME = "/organisatie/delen/";

    @Inject
    Pages pages;

    @Inject
    ReadSharing sharing;

    @Inject
    AgreeOnSharing agree;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** All other organisations. */
    @GET
    public Response list() {
        return pages.show(
                "delen/lijst.jte",
                "Delen met andere organisaties",
                new SharingListView(sharing.list(), sharing.norm()));
    }

    /** One of them. */
    @GET
    @Path("{organisatie}")
    public Response one(@PathParam("organisatie") String partner) {
        SharingPartnerView view = view(partner, Fields.empty());
        return pages.show("delen/organisatie.jte", title(view), view);
    }

    /** From now on the organisation wants to share like this. */
    @POST
    @Path("{organisatie}/keuze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("organisatie") String partner, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            agree.choose(Partner.of(partner), fields.textOrNull("wijze"));
            return pages.to(HOME + partner, "Uw keuze is vastgelegd en geldt vanaf nu.");
        } catch (Refusal.Invalid refusal) {
            return invalid(partner, fields.wrong(refusal));
        }
    }

    /** Enters a legal base. */
    @POST
    @Path("{organisatie}/grondslagen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("organisatie") String partner, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        LocalDate from = fields.date("vanaf").orElse(null);
        LocalDate until = fields.date("totEnMet").orElse(null);
        try {
            if (fields.errors().isEmpty()) {
                agree.enter(
                        Partner.of(partner),
                        new BaseCommand(fields.textOrNull("soort"), fields.textOrNull("document"), from, until));
                return pages.to(HOME + partner, "De grondslag is vastgelegd. Zij telt als een collega ermee instemt.");
            }
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
        }
        return invalid(partner, fields);
    }

    /** A second colleague agrees. */
    @POST
    @Path("grondslagen/{id}/instemming")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        agree.agree(id, fields.version());
        return pages.to(HOME + Partner.of(fields.text("organisatie")), "Ingestemd. De grondslag telt vanaf nu.");
    }

    /** It counts no longer. */
    @POST
    @Path("grondslagen/{id}/beeindiging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        agree.end(id, fields.version());
        return pages.to(HOME + Partner.of(fields.text("organisatie")), "De grondslag is beëindigd.");
    }

    private Response invalid(String partner, Fields fields) {
        SharingPartnerView view = view(partner, fields);
        return pages.invalid("delen/organisatie.jte", title(view), view);
    }

    private static String title(SharingPartnerView view) {
        return "Delen met " + view.sharing().naam();
    }

    private SharingPartnerView view(String partner, Fields fields) {
        SharingView found = sharing.one(Partner.of(partner));
        Fields filled = fields.texts("wijze").isEmpty()
                ? fields.with("wijze", found.eigenKeuze().code())
                : fields;
        return new SharingPartnerView(
                found, sharing.norm(), user.signedIn().may(Permission.AGREE_SHARING), LocalDate.now(clock), filled);
    }
}
