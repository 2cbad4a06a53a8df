// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

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
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.check.CardRequestCommand;
import nl.par.check.CardRequestLine;
import nl.par.check.DecideCardRequest;
import nl.par.check.LastTime;
import nl.par.check.RequestCard;
import nl.par.kernel.Refusal;
import nl.par.web.api.RecordId;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /kaartverzoeken}: asking another organisation for a card, and what came of it; for the adviser also what others ask. */
@Path("kaartverzoeken")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardRequestPage {

    static final String LIST = "/kaartverzoeken";
    private static final String FORM = "check/kaartverzoek-nieuw.jte";
    private static final String TITLE = "Kaart opvragen";

    @Inject
    Pages pages;

    @Inject
    RequestCard requests;

    @Inject
    DecideCardRequest decisions;

    @Inject
    CurrentUser user;

    /** What the reader asked, and what others ask her organisation when she decides about it. */
    @GET
    public Response list() {
        boolean decides = user.signedIn().may(Permission.KEEP_CASE);
        List<CardRequestLine> received = decides ? decisions.all() : List.of();
        return pages.show(
                "check/kaartverzoeken.jte", "Kaartverzoeken", CardRequestsView.of(decides, received, requests.mine()));
    }

    /** The form, with contact and purpose as they were told at the check; without an answer to go on from, the list. */
    @GET
    @Path("nieuw")
    public Response form(@QueryParam("vraag") @Nullable String question) {
        if (question == null) {
            return list();
        }
        UUID id = RecordId.read(question);
        LastTime plan = requests.plan(id);
        Fields fields = Fields.empty()
                .with("vraag", id.toString())
                .with("contact", plan.contact().name())
                .with("doel", plan.purpose());
        return pages.show(FORM, TITLE, new CardRequestForm(fields));
    }

    /** Sends the request. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            requests.send(new CardRequestCommand(
                    RecordId.read(fields.text("vraag")),
                    fields.textOrNull("contact"),
                    fields.textOrNull("doel"),
                    fields.date("wanneer").orElse(null)));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(FORM, TITLE, new CardRequestForm(fields.wrong(refusal)));
        }
        return pages.to(LIST, "Uw verzoek is verstuurd. Zodra er antwoord is, ziet u dat hier.");
    }

    /** One own request, with the card when it was released. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return pages.show("check/kaartverzoek.jte", "Uw kaartverzoek", OwnRequestView.of(requests.read(id)));
    }
}
