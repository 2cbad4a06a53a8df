// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.benchmark.ReadBenchmark;
import nl.par.report.FileFormat;
import nl.par.web.report.AskedPeriod;

/** {@code /api/v1/vergelijkingen}: organisations beside each other, by what they released, as JSON, CSV or ODS. */
@Path("api/v1/vergelijkingen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class BenchmarkResource {

    @Inject
    ReadBenchmark benchmarks;

    /** The years to ask for, newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Jaren years() {
        return new Jaren(benchmarks.years().stream().map(Jaren.Jaar::new).toList());
    }

    /** The comparison of a year. */
    @GET
    @Path("{jaar}")
    @Produces(MediaType.APPLICATION_JSON)
    public Vergelijking read(@PathParam("jaar") String year) {
        return Vergelijking.of(benchmarks.of(AskedPeriod.year(year)));
    }

    /** The same as CSV. */
    @GET
    @Path("{jaar}")
    @Produces("text/csv;qs=0.5")
    public Response csv(@PathParam("jaar") String year) {
        return BenchmarkFiles.download(benchmarks, AskedPeriod.year(year), FileFormat.CSV);
    }

    /** The same as a spreadsheet. */
    @GET
    @Path("{jaar}")
    @Produces("application/vnd.oasis.opendocument.spreadsheet;qs=0.5")
    public Response ods(@PathParam("jaar") String year) {
        return BenchmarkFiles.download(benchmarks, AskedPeriod.year(year), FileFormat.ODS);
    }

    /** Which years there are. */
    public record Jaren(List<Jaar> vergelijkingen) {

        /** One year. */
        public record Jaar(int jaar) {}
    }
}
