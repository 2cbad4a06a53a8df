// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

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
import nl.par.sharing.AgreeOnSharing;
import nl.par.sharing.BaseCommand;
import nl.par.sharing.ReadSharing;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/deelafspraken}: how the organisation shares with others. */
@Path("api/v1/deelafspraken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class SharingResource {

    @Inject
    ReadSharing sharing;

    @Inject
    AgreeOnSharing agree;

    /** Every other organisation, by name. */
    @GET
    public Deelafspraak.Lijst list() {
        return new Deelafspraak.Lijst(
                sharing.list().stream().map(Deelafspraak::of).toList());
    }

    /** One other organisation. */
    @GET
    @Path("{organisatie}")
    public Deelafspraak one(@PathParam("organisatie") String partner) {
        return Deelafspraak.of(sharing.one(Partner.of(partner)));
    }

    /** From now on the organisation wants to share like this. */
    @POST
    @Path("{organisatie}/keuzes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("organisatie") String partner, Deelafspraak.@Nullable Keuze sent) {
        agree.choose(Partner.of(partner), sent == null ? null : sent.wijze());
        return Response.noContent().build();
    }

    /** Enters a legal base, which counts once a second colleague agreed. */
    @POST
    @Path("{organisatie}/grondslagen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("organisatie") String partner, @Nullable BaseCommand sent) {
        agree.enter(Partner.of(partner), sent == null ? new BaseCommand(null, null, null, null) : sent);
        return Response.status(Response.Status.CREATED).entity(one(partner)).build();
    }
}
