// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import nl.par.incident.ReportStatus;
import nl.par.incident.ReportView;
import nl.par.web.page.Datum;
import nl.par.web.page.Fields;
import nl.par.web.page.Step;

/** A report with its progress. */
public record MyReportView(ReportView report, Fields files) {

    /** Whether the reader may still complete it. */
    public boolean mayComplete() {
        return report.eigen() && report.status() == ReportStatus.RECEIVED;
    }

    public List<Step> progress() {
        return ReportStory.progress(report);
    }

    public List<Datum> done() {
        return ReportStory.done(report);
    }

    public List<Section> told() {
        return Told.of(report.melding());
    }

    public List<CompleteStep> steps() {
        return List.of(CompleteStep.values());
    }
}
