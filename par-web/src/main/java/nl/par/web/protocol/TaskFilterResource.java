// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

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
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.protocol.KeepTaskFilters;
import nl.par.protocol.TaskFilterView;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/taakfilters}: how somebody looks at her work list, kept under a name. */
@Path("api/v1/taakfilters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class TaskFilterResource {

    @Inject
    KeepTaskFilters filters;

    /** The own kept filters, by name. */
    @GET
    public Lijst own() {
        return new Lijst(filters.own().stream().map(Taakfilter::of).toList());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return tagged(Response.ok(), filters.one(id));
    }

    /** Keeps a filter; a name that is in use it takes over. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@Nullable NieuwFilter asked) {
        if (asked == null || asked.filter() == null) {
            throw new Refusal.Invalid(List.of(new Violation("filter", "Stuur een naam en een filter mee.")));
        }
        TaskFilterView kept = filters.keep(asked.naam(), asked.filter().query());
        return tagged(Response.created(URI.create("/api/v1/taakfilters/" + kept.id())), kept);
    }

    /** Gives it another name. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Naam name) {
        int version = RecordVersion.required(headers);
        return tagged(Response.ok(), filters.rename(id, version, name == null ? null : name.naam()));
    }

    /** Keeps it no longer. */
    @DELETE
    @Path("{id}")
    public Response drop(@PathParam("id") UUID id) {
        filters.drop(id);
        return Response.noContent().build();
    }

    private static Response tagged(Response.ResponseBuilder answer, TaskFilterView kept) {
        return answer.entity(Taakfilter.of(kept))
                .tag(RecordVersion.tag(kept.version()))
                .build();
    }

    /** The own kept filters. */
    public record Lijst(List<Taakfilter> taakfilters) {}

    /** A kept filter. */
    public record Taakfilter(UUID id, String naam, TaskFilter filter, Instant bewaard, int versie) {

        static Taakfilter of(TaskFilterView kept) {
            return new Taakfilter(kept.id(), kept.name(), TaskFilter.of(kept.query()), kept.savedAt(), kept.version());
        }
    }

    /** A filter to keep. */
    public record NieuwFilter(
            @Nullable String naam, @Nullable TaskFilter filter) {}

    /** Another name. */
    public record Naam(@Nullable String naam) {}
}
