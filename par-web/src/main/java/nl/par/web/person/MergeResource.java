// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.identity.SplitPerson;
import nl.par.identity.SplitView;
import nl.par.web.incident.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/samenvoegingen}: two persons who became one, and how that is undone. */
@Path("api/v1/samenvoegingen/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class MergeResource {

    @Inject
    SplitPerson split;

    /** What came after it. */
    @GET
    public Response one(@PathParam("id") UUID id) {
        SplitView view = split.one(id);
        return Response.ok(SplitJson.of(view))
                .tag(String.valueOf(view.versie()))
                .build();
    }

    /** Undoes it. */
    @POST
    @Path("splitsingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PersonJson.@Nullable Splitsing asked) {
        split.split(id, Numbers.version(seen), PairResource.required(asked).command());
        return Response.noContent().build();
    }
}
