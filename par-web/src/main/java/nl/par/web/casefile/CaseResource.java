// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.par.casefile.AddNote;
import nl.par.casefile.CaseView;
import nl.par.casefile.GrantInvolvement;
import nl.par.casefile.ReadCase;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
import nl.par.web.incident.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers}: dossiers and who may read them. */
@Path("api/v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseResource {

    @Inject
    ReadCase cases;

    @Inject
    GrantInvolvement involvement;

    @Inject
    AddNote notes;

    /** The dossiers that the user may read. */
    @GET
    public CaseJson.Lijst list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("volgorde") @Nullable String order,
            @QueryParam("alleenBetrokken") @DefaultValue("false") boolean involvedOnly,
            @QueryParam("pagina") @DefaultValue("1") String page,
            @QueryParam("paginaGrootte") @DefaultValue("20") String size) {
        return CaseJson.Lijst.of(
                cases.list(CaseChoice.read(null, status, order, involvedOnly, Numbers.page(page), Numbers.size(size))));
    }

    /** One dossier with its timeline. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        CaseView found = cases.one(id);
        return Response.ok(CaseJson.of(found))
                .tag(RecordVersion.tag(found.versie()))
                .build();
    }

    /** Involves a colleague. */
    @POST
    @Path("{id}/betrokkenheden")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("id") UUID id, CaseJson.@Nullable NieuweBetrokkenheid asked) {
        UUID granted = involvement.grant(id, SentBody.required(asked).grant());
        return Response.created(URI.create("/api/v1/dossiers/" + id))
                .entity(new CaseJson.Gemaakt(granted))
                .build();
    }

    /** Writes a note. */
    @POST
    @Path("{id}/notities")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("id") UUID id, CaseJson.@Nullable Notitie note) {
        notes.add(id, SentBody.required(note).kind(), SentBody.required(note).tekst());
        return Response.created(URI.create("/api/v1/dossiers/" + id)).build();
    }
}
