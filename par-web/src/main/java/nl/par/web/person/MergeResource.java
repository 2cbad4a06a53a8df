// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

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
import java.util.UUID;
import nl.par.identity.SplitPerson;
import nl.par.identity.SplitView;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
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
                .tag(RecordVersion.tag(view.versie()))
                .build();
    }

    /** Undoes it. */
    @POST
    @Path("splitsingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(
            @PathParam("id") UUID id, @Context HttpHeaders headers, PersonJson.@Nullable Splitsing asked) {
        split.split(
                id, RecordVersion.required(headers), SentBody.required(asked).command());
        return Response.noContent().build();
    }
}
