// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.par.incident.ReportStatus;
import nl.par.incident.ReportView;
import nl.par.protocol.ReportProgress;
import nl.par.protocol.Verdict;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Step;

/**
 * A report with its progress.
 *
 * @param followed what was done with it, for its reporter
 * @param fields the form that asks how it went
 */
public record MyReportView(ReportView report, ReportProgress followed, Fields fields) {

    /** Whether the reader may still complete it. */
    public boolean mayComplete() {
        return report.eigen() && report.status() == ReportStatus.RECEIVED;
    }

    public List<Step> progress() {
        return ReportStory.progress(report);
    }

    public List<Datum> done() {
        Stream<Act> measures = report.verloop().gedaan().stream()
                .map(done -> new Act(done.datum(), done.soort().label()));
        Stream<Act> steps = followed.stappen().stream().map(step -> new Act(step.op(), step.titel()));
        return Stream.concat(measures, steps)
                .sorted(Comparator.comparing(Act::on))
                .map(act -> Datum.words(Dutch.date(act.on()), act.what()))
                .toList();
    }

    private record Act(LocalDate on, String what) {}

    /** What the adviser lets the reporter know. */
    public List<String> messages() {
        return followed.stappen().stream()
                .flatMap(step -> Stream.ofNullable(step.bericht()))
                .toList();
    }

    /** What can be answered to how it went. */
    public List<Option> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Option(verdict.name(), verdict.label()))
                .toList();
    }

    public List<Section> told() {
        return Told.of(report.melding());
    }

    public List<CompleteStep> steps() {
        return List.of(CompleteStep.values());
    }
}
