// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.par.check.PublicationView;
import nl.par.check.PublishCard;

/** {@code /api/v1/dossiers/{id}/publicaties}: whether other organisations may see the card, and exactly what they see. */
@Path("api/v1/dossiers/{id}/publicaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class PublicationResource {

    @Inject
    PublishCard cards;

    @Inject
    PersonOfCase persons;

    /** Whether it is shared, and what others see or would see. */
    @GET
    public PublicationView preview(@PathParam("id") UUID id) {
        return cards.preview(persons.of(id));
    }

    /** From now on others can find it. */
    @PUT
    public PublicationView publish(@PathParam("id") UUID id) {
        UUID person = persons.of(id);
        cards.publish(person);
        return cards.preview(person);
    }

    /** Nobody else can find it any more. */
    @DELETE
    public PublicationView withdraw(@PathParam("id") UUID id) {
        UUID person = persons.of(id);
        cards.withdraw(person);
        return cards.preview(person);
    }
}
