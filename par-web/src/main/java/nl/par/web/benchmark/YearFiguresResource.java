// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.par.benchmark.ReleaseFigures;
import nl.par.benchmark.StaffNumbers;
import nl.par.benchmark.YearOverview;
import nl.par.web.api.RecordVersion;
import nl.par.web.report.AskedPeriod;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/jaarcijfers}: the own figures of a finished year, and releasing them. */
@Path("api/v1/jaarcijfers/{jaar}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class YearFiguresResource {

    @Inject
    ReleaseFigures figures;

    /** What the register counts, what would be released, and what was. */
    @GET
    public Response read(@PathParam("jaar") String year) {
        return answer(Response.ok(), figures.of(AskedPeriod.year(year)));
    }

    /** The organisation says how many people worked there, and what its survey found. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("jaar") String year, @Context HttpHeaders headers, @Nullable StaffNumbers sent) {
        int seen = RecordVersion.required(headers);
        return answer(
                Response.ok(), figures.say(AskedPeriod.year(year), seen, sent == null ? StaffNumbers.NONE : sent));
    }

    /** Releases the year, or a correction of it. */
    @POST
    @Path("edities")
    public Response release(@PathParam("jaar") String year) {
        return answer(Response.status(Response.Status.CREATED), figures.release(AskedPeriod.year(year)));
    }

    private static Response answer(Response.ResponseBuilder answer, YearOverview year) {
        return answer.entity(Jaarcijfers.of(year))
                .tag(RecordVersion.tag(year.versie()))
                .build();
    }
}
