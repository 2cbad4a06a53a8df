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
import nl.par.identity.ComparePersons;
import nl.par.identity.KeepPerson;
import nl.par.identity.MergePersons;
import nl.par.identity.PairView;
import nl.par.identity.PersonFile;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/persoonsparen}: persons who may be the same. */
@Path("api/v1/persoonsparen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class PairResource {

    @Inject
    ComparePersons compare;

    @Inject
    MergePersons merge;

    @Inject
    KeepPerson persons;

    /** The pairs about which nobody decided, surest first. */
    @GET
    public PairJson.Lijst list() {
        return new PairJson.Lijst(
                compare.open().stream().map(PairJson.Regel::of).toList());
    }

    /** Two persons side by side. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        PairView pair = compare.one(id);
        return Response.ok(PairJson.of(pair))
                .tag(RecordVersion.tag(pair.versie()))
                .build();
    }

    /** Makes one person of the two. */
    @POST
    @Path("{id}/samenvoegingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("id") UUID id, PersonJson.@Nullable Samenvoegen asked) {
        UUID kept = merge.merge(id, SentBody.required(asked).command());
        PersonFile file = persons.read(kept);
        return Response.ok(PersonJson.of(file))
                .tag(RecordVersion.tag(file.persoon().version()))
                .build();
    }

    /** They are two persons. */
    @POST
    @Path("{id}/afwijzingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(
            @PathParam("id") UUID id, @Context HttpHeaders headers, PersonJson.@Nullable Afwijzing asked) {
        compare.reject(
                id, RecordVersion.required(headers), SentBody.required(asked).reden());
        return Response.noContent().build();
    }
}
