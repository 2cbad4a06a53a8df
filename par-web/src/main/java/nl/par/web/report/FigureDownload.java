// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.par.report.FileFormat;
import nl.par.report.ReportPeriod;

/** The figures as a file to keep. */
final class FigureDownload {

    private FigureDownload() {}

    static Response of(byte[] file, ReportPeriod period, FileFormat format) {
        String days = period.isWholeYear() ? "" : "-" + period.from() + "-" + period.through();
        String name = "agressie-jaarverslag-" + period.year() + days + "." + format.extension();
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
