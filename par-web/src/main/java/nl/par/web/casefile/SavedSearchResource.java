// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.KeepSearches;
import nl.par.casefile.SavedQuestion;
import nl.par.casefile.SavedSearchView;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/zoekopdrachten}: the own questions about the history that somebody keeps. */
@Path("api/v1/zoekopdrachten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class SavedSearchResource {

    @Inject
    KeepSearches searches;

    /** The own kept questions, by name. */
    @GET
    public List<Zoekopdracht> own() {
        return searches.own().stream().map(Zoekopdracht::of).toList();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return tagged(Response.ok(), searches.one(id));
    }

    /** Keeps a question; its purpose is not kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@Nullable NieuweZoekopdracht asked) {
        if (asked == null || asked.vraag() == null) {
            throw new Refusal.Invalid(List.of(new Violation("vraag", "Stuur een naam en een vraag mee.")));
        }
        SavedSearchView kept =
                searches.keep(asked.naam(), SavedQuestion.of(asked.vraag().question()));
        return tagged(Response.created(URI.create("/api/v1/zoekopdrachten/" + kept.id())), kept);
    }

    /** Gives it another name. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Naam name) {
        return tagged(
                Response.ok(), searches.rename(id, RecordVersion.required(headers), name == null ? null : name.naam()));
    }

    /** Keeps it no longer. */
    @DELETE
    @Path("{id}")
    public Response drop(@PathParam("id") UUID id) {
        searches.drop(id);
        return Response.noContent().build();
    }

    private static Response tagged(Response.ResponseBuilder answer, SavedSearchView kept) {
        return answer.entity(Zoekopdracht.of(kept))
                .tag(RecordVersion.tag(kept.versie()))
                .build();
    }

    /** A kept question. */
    public record Zoekopdracht(UUID id, String naam, Zoekvraag vraag, Instant bewaard, int versie) {

        static Zoekopdracht of(SavedSearchView kept) {
            return new Zoekopdracht(kept.id(), kept.naam(), Zoekvraag.of(kept.vraag()), kept.bewaard(), kept.versie());
        }
    }

    /** A question to keep. */
    public record NieuweZoekopdracht(
            @Nullable String naam, @Nullable Zoekvraag vraag) {}

    /** Another name. */
    public record Naam(@Nullable String naam) {}
}
