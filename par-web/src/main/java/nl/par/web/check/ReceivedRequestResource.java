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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.check.CardRequestLine;
import nl.par.check.CardRequestView;
import nl.par.check.DecideCardRequest;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/ontvangen-kaartverzoeken}: what other organisations ask, and what the adviser decides. */
@Path("api/v1/ontvangen-kaartverzoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ReceivedRequestResource {

    @Inject
    DecideCardRequest decisions;

    /** The requests, those that wait first. */
    @GET
    public Lijst list() {
        return new Lijst(decisions.all());
    }

    /** One request, with whom it is about and the card as it would be released. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        CardRequestView request = decisions.read(id);
        return Response.ok(OntvangenKaartverzoek.of(request))
                .tag(RecordVersion.tag(request.verzoek().versie()))
                .build();
    }

    /** Releases the card to who asked. */
    @POST
    @Path("{id}/vrijgaven")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Vrijgave asked) {
        decisions.release(id, RecordVersion.required(headers), asked == null ? null : asked.dagen());
        return Response.noContent().build();
    }

    /** Refuses the request. */
    @POST
    @Path("{id}/weigeringen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Weigering asked) {
        decisions.refuse(id, RecordVersion.required(headers), asked == null ? null : asked.reden());
        return Response.noContent().build();
    }

    /** The requests. */
    public record Lijst(List<CardRequestLine> kaartverzoeken) {}

    /** For how many days. */
    public record Vrijgave(@Nullable Integer dagen) {}

    /** Why not. */
    public record Weigering(@Nullable String reden) {}
}
