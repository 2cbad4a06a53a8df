// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import java.util.stream.IntStream;
import nl.par.incident.ReportView;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A step of completing a report.
 *
 * @param fields as stored, as drafted or as just typed
 * @param savedAt when the draft was saved, such as {@code 14:02}
 */
public record CompleteView(
        ReportView report,
        CompleteStep step,
        Fields fields,
        @Nullable String savedAt) {

    /** Where this step is. */
    public String address() {
        return "/meldingen/" + report.id() + "/aanvullen/" + step.path();
    }

    /** The rows for statements: the stored ones and two more. */
    public List<Integer> rows() {
        int stored = report.melding().verhaal().uitspraken().size();
        return IntStream.range(0, Math.min(50, stored + 2)).boxed().toList();
    }

    public List<Section> told() {
        return Told.of(report.melding());
    }
}
