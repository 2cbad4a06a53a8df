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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.check.DecideCardRequest;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /kaartverzoeken/ontvangen/{id}}: the adviser releases a card to who asks, or refuses with a reason. */
@Path("kaartverzoeken/ontvangen/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReceivedRequestPage {

    private static final String TEMPLATE = "check/kaartverzoek-ontvangen.jte";
    private static final String TITLE = "Verzoek om een kaart";

    @Inject
    Pages pages;

    @Inject
    DecideCardRequest decisions;

    @GET
    public Response show(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, TITLE, view(id, Fields.empty().with("dagen", "14"), Fields.empty()));
    }

    /** Releases the card for so many days. */
    @POST
    @Path("vrijgeven")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            decisions.release(id, fields.version(), number(fields.text("dagen")));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(id, fields.wrong(refusal), Fields.empty()));
        }
        return pages.to(CardRequestPage.LIST, "De kaart is vrijgegeven aan wie haar vroeg.");
    }

    /** Does not release it, and says why. */
    @POST
    @Path("weigeren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            decisions.refuse(id, fields.version(), fields.textOrNull("reden"));
        } catch (Refusal.Invalid refusal) {
            Fields release = Fields.empty().with("dagen", "14");
            return pages.invalid(TEMPLATE, TITLE, view(id, release, fields.wrong(refusal)));
        }
        return pages.to(CardRequestPage.LIST, "Het verzoek is geweigerd. Wie vroeg, leest uw reden.");
    }

    private ReceivedRequestView view(UUID id, Fields release, Fields refuse) {
        return ReceivedRequestView.of(decisions.read(id), release, refuse);
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
