// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.report.FileFormat;
import nl.par.report.ReadAnnualReport;
import nl.par.report.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/jaarverslagen}: the figures for the organisation's own systems, as JSON, CSV or ODS. */
@Path("api/v1/jaarverslagen")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AnnualReportResource {

    static final String CSV = "text/csv";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @Inject
    ReadAnnualReport reports;

    /** The years with figures, newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JaarverslagLijst years() {
        return new JaarverslagLijst(
                reports.years().stream().map(JaarverslagLijst.Jaar::new).toList());
    }

    /** The report of a year, or of a part of it between {@code van} and {@code totEnMet}. */
    @GET
    @Path("{jaar}")
    @Produces(MediaType.APPLICATION_JSON)
    public Jaarverslag read(
            @PathParam("jaar") String year,
            @QueryParam("van") @Nullable String from,
            @QueryParam("totEnMet") @Nullable String through) {
        return Jaarverslag.of(reports.of(AskedPeriod.read(year, from, through)));
    }

    /** The same as CSV. */
    @GET
    @Path("{jaar}")
    @Produces(CSV + ";qs=0.5")
    public Response csv(
            @PathParam("jaar") String year,
            @QueryParam("van") @Nullable String from,
            @QueryParam("totEnMet") @Nullable String through) {
        return file(AskedPeriod.read(year, from, through), FileFormat.CSV);
    }

    /** The same as a spreadsheet. */
    @GET
    @Path("{jaar}")
    @Produces(ODS + ";qs=0.5")
    public Response ods(
            @PathParam("jaar") String year,
            @QueryParam("van") @Nullable String from,
            @QueryParam("totEnMet") @Nullable String through) {
        return file(AskedPeriod.read(year, from, through), FileFormat.ODS);
    }

    private Response file(ReportPeriod period, FileFormat format) {
        return FigureDownload.of(reports.asFile(period, format), period, format);
    }

    /** Which years there are. */
    public record JaarverslagLijst(List<Jaar> jaarverslagen) {

        /** One year. */
        public record Jaar(int jaar) {}
    }
}
