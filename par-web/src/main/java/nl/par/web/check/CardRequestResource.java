// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.check.CardRequestCommand;
import nl.par.check.OwnCardRequest;
import nl.par.check.RequestCard;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/kaartverzoeken}: asking for a card that another organisation has. */
@Path("api/v1/kaartverzoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CardRequestResource {

    @Inject
    RequestCard requests;

    /** Own requests, the newest first. */
    @GET
    public Lijst list() {
        return new Lijst(requests.mine());
    }

    /** One own request, with the card when it was released. */
    @GET
    @Path("{id}")
    public OwnCardRequest one(@PathParam("id") UUID id) {
        return requests.read(id);
    }

    /** Asks for the card, once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@Nullable CardRequestCommand asked) {
        if (asked == null || asked.vraag() == null) {
            throw new Refusal.Invalid(
                    List.of(new Violation("vraag", "Stuur de vraag mee die u bij de uitkomst kreeg.")));
        }
        requests.send(asked);
        return Response.noContent().build();
    }

    /** The requests. */
    public record Lijst(List<OwnCardRequest> kaartverzoeken) {}
}
