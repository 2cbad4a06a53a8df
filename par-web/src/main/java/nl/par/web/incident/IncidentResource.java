// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import nl.par.incident.ReadMyReports;
import nl.par.incident.Receipt;
import nl.par.incident.ReportIncident;
import nl.par.incident.ReportView;
import nl.par.web.api.OnceKey;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/incidenten}: reports of incidents. */
@Path("api/v1/incidenten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class IncidentResource {

    @Inject
    ReportIncident reportIncident;

    @Inject
    ReadMyReports reports;

    @Inject
    Clock clock;

    /** Reports an incident. Sent again with the same {@code Idempotency-Key} it makes no second report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(@HeaderParam(OnceKey.HEADER) @Nullable String key, @Nullable Melding melding) {
        UUID once = OnceKey.of(key);
        Receipt receipt = reportIncident.submit(MeldingReader.read(melding, clock.instant()), once);
        return Response.created(URI.create("/api/v1/incidenten/" + receipt.id()))
                .tag(RecordVersion.tag(receipt.versie()))
                .entity(IncidentJson.Ontvangst.of(receipt))
                .build();
    }

    /** The own reports; for who reviews reports, all. */
    @GET
    public IncidentJson.Lijst list(
            @QueryParam("pagina") @DefaultValue("1") String page,
            @QueryParam("paginaGrootte") @DefaultValue("20") String size) {
        return IncidentJson.Lijst.of(reports.page(Numbers.page(page), Numbers.size(size)));
    }

    /** One report. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ReportView found = reports.one(id);
        return Response.ok(IncidentJson.of(found))
                .tag(RecordVersion.tag(found.versie()))
                .build();
    }

    /** Completes a report: replaces everything that was told. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complete(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Melding melding) {
        int version = RecordVersion.required(headers);
        Receipt receipt = reportIncident.complete(id, version, MeldingReader.read(melding, clock.instant()));
        return Response.ok(IncidentJson.Ontvangst.of(receipt))
                .tag(RecordVersion.tag(receipt.versie()))
                .build();
    }
}
