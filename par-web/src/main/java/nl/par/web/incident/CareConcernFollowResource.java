// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

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
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.CareConcernView;
import nl.par.incident.ReadCareConcerns;
import nl.par.incident.ReportCareConcern;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/zorgsignalen/{id}}: what becomes of a worry. Every change tells the version of the worry. */
@Path("api/v1/zorgsignalen/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CareConcernFollowResource {

    @Inject
    ReportCareConcern own;

    @Inject
    ReadCareConcerns concerns;

    @Inject
    CurrentUser user;

    /** One worry: any for the adviser, the own for others. */
    @GET
    public Response one(@PathParam("id") UUID id) {
        return shown(user.signedIn().may(Permission.READ_CARE_CONCERN) ? concerns.one(id) : own.one(id));
    }

    /** What was done with it; for the adviser. */
    @GET
    @Path("stappen")
    public CareConcernJson.Stappen steps(@PathParam("id") UUID id) {
        return new CareConcernJson.Stappen(concerns.steps(id));
    }

    /** Records who was called, and what came of it. */
    @POST
    @Path("stappen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(
            @PathParam("id") UUID id, @Context HttpHeaders headers, CareConcernJson.@Nullable Stap step) {
        int version = RecordVersion.required(headers);
        CareConcernJson.Stap told = step == null ? new CareConcernJson.Stap(null, null, null, null) : step;
        concerns.record(id, version, told.step());
        return shown(concerns.one(id));
    }

    /** Tells the reporter what was done. */
    @POST
    @Path("opvolgingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response followUp(
            @PathParam("id") UUID id, @Context HttpHeaders headers, CareConcernJson.@Nullable Opvolging done) {
        concerns.followUp(id, RecordVersion.required(headers), done == null ? null : done.opvolging());
        return shown(concerns.one(id));
    }

    /** Nothing more is needed; the reporter was told what was done. */
    @POST
    @Path("afsluitingen")
    public Response close(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        concerns.close(id, RecordVersion.required(headers));
        return shown(concerns.one(id));
    }

    private static Response shown(CareConcernView concern) {
        return Response.ok(CareConcernJson.of(concern))
                .tag(RecordVersion.tag(concern.versie()))
                .build();
    }
}
