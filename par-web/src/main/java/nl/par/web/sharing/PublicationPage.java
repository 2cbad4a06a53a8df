// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.CaseView;
import nl.par.check.PublishCard;
import nl.par.kernel.Refusal;
import nl.par.web.page.Pages;
import nl.par.web.page.Tone;

/** {@code /dossiers/{id}/delen}: the adviser decides whether others may see the card, with exactly what they see. */
@Path("dossiers/{id}/delen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PublicationPage {

    @Inject
    Pages pages;

    @Inject
    PublishCard cards;

    @Inject
    PersonOfCase persons;

    /** What others see, or would see. */
    @GET
    public Response show(@PathParam("id") UUID id) {
        CaseView dossier = persons.dossier(id);
        PublicationPageView view = new PublicationPageView(dossier, cards.preview(PersonOfCase.of(dossier)));
        return pages.show("delen/kaart.jte", "Kaart delen", view);
    }

    /** From now on others can find it. */
    @POST
    public Response publish(@PathParam("id") UUID id) {
        try {
            cards.publish(persons.of(id));
        } catch (Refusal.Conflict changed) {
            return pages.to(home(id), Tone.ATTENTION, String.valueOf(changed.getMessage()));
        }
        return pages.to(home(id), "De kaart wordt vanaf nu gedeeld.");
    }

    /** Nobody else can find it any more. */
    @POST
    @Path("intrekken")
    public Response withdraw(@PathParam("id") UUID id) {
        cards.withdraw(persons.of(id));
        return pages.to(home(id), "De kaart wordt niet meer gedeeld.");
    }

    private static String home(UUID id) {
        return "/dossiers/" + id + "/delen";
    }
}
