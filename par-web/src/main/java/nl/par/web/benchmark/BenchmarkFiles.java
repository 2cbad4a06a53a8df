// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.par.benchmark.ReadBenchmark;
import nl.par.report.FileFormat;
import nl.par.web.report.AskedPeriod;

/** The comparison as a file. Not a controller: those give pages only. */
@Path("vergelijken/{jaar: [0-9]+}.{vorm: csv|ods}")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class BenchmarkFiles {

    @Inject
    ReadBenchmark benchmarks;

    @GET
    public Response file(@PathParam("jaar") String year, @PathParam("vorm") String form) {
        return download(benchmarks, AskedPeriod.year(year), "csv".equals(form) ? FileFormat.CSV : FileFormat.ODS);
    }

    /** The comparison of a year as a file to keep. */
    static Response download(ReadBenchmark benchmarks, int year, FileFormat format) {
        String name = "agressie-vergelijking-" + year + "." + format.extension();
        return Response.ok(benchmarks.asFile(year, format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
