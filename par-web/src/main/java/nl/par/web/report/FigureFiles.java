// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.par.report.FileFormat;
import nl.par.report.ReadAnnualReport;
import nl.par.report.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** The figures of the page as files. Not a controller: those give pages only. */
@Path("rapportage/{jaar: [0-9]+}.{vorm: csv|ods}")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class FigureFiles {

    @Inject
    ReadAnnualReport reports;

    /** The file of a year, or of a part of it. */
    @GET
    public Response file(
            @PathParam("jaar") String year,
            @PathParam("vorm") String form,
            @QueryParam("van") @Nullable String from,
            @QueryParam("totEnMet") @Nullable String through) {
        ReportPeriod period = AskedPeriod.read(year, from, through);
        FileFormat format = "csv".equals(form) ? FileFormat.CSV : FileFormat.ODS;
        return FigureDownload.of(reports.asFile(period, format), period, format);
    }
}
