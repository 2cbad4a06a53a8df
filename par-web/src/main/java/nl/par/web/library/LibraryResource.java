// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

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
import nl.par.library.Practice;
import nl.par.library.PracticeText;
import nl.par.library.ReadLibrary;
import nl.par.library.SharePractice;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/praktijken}: good practice that organisations share. */
@Path("api/v1/praktijken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class LibraryResource {

    @Inject
    ReadLibrary library;

    @Inject
    SharePractice share;

    /** Good practice that the caller may read. */
    @GET
    public Praktijken practices() {
        return new Praktijken(library.practices());
    }

    /** One piece. */
    @GET
    @Path("{id}")
    public Praktijk one(@PathParam("id") UUID id) {
        return new Praktijk(library.one(id));
    }

    /** Contributes a piece. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response contribute(@Nullable PracticeText sent) {
        UUID id = share.contribute(sent == null ? new PracticeText(null, null, null, false) : sent);
        return Response.status(Response.Status.CREATED)
                .entity(new Praktijk(library.one(id)))
                .build();
    }

    /** The steward takes it up or not. */
    @POST
    @Path("{id}/besluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") UUID id, @Nullable Besluit sent) {
        share.decide(id, sent != null && sent.opnemen(), sent == null ? null : sent.reden());
        return Response.noContent().build();
    }

    /** Who contributed it takes it back. */
    @POST
    @Path("{id}/intrekkingen")
    public Response withdraw(@PathParam("id") UUID id) {
        share.withdraw(id);
        return Response.noContent().build();
    }

    /** Good practice, newest first. */
    public record Praktijken(List<Practice> praktijken) {}

    /** One piece. */
    public record Praktijk(Practice praktijk) {}

    /** Whether it is taken up; if not, why. */
    public record Besluit(boolean opnemen, @Nullable String reden) {}
}
