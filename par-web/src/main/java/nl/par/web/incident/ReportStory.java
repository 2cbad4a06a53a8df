// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.List;
import nl.par.incident.Feedback;
import nl.par.incident.ReportStatus;
import nl.par.incident.ReportView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Step;
import nl.par.web.page.Tone;

/** How a report's progress is told to its reporter: friendly, and without anything from the dossier. */
public final class ReportStory {

    private ReportStory() {}

    /** Ontvangen, beoordeeld, maatregel, nazorg. */
    public static List<Step> progress(ReportView report) {
        Feedback feedback = report.verloop();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Ontvangen", Step.State.DONE, Dutch.date(feedback.ontvangen())));
        steps.add(reviewed(report));
        boolean acted = !feedback.gedaan().isEmpty();
        if (report.status() != ReportStatus.REJECTED) {
            steps.add(measure(report, acted));
        }
        Step.State care = acted || report.status() == ReportStatus.REJECTED ? Step.State.CURRENT : Step.State.AHEAD;
        steps.add(new Step("Nazorg", care, "Bellen kan altijd"));
        return steps;
    }

    /** The colour of a status; its words say the same. */
    public static Tone tone(ReportStatus status) {
        return switch (status) {
            case RECEIVED -> Tone.INFO;
            case VALIDATED -> Tone.OK;
            case REJECTED -> Tone.NEUTRAL;
        };
    }

    private static Step reviewed(ReportView report) {
        if (report.verloop().beoordeeld() == null) {
            return new Step("Beoordeeld", Step.State.CURRENT, "Een adviseur kijkt ernaar");
        }
        String outcome = report.status() == ReportStatus.REJECTED ? "Niet bevestigd, " : "";
        return new Step(
                "Beoordeeld",
                Step.State.DONE,
                outcome + Dutch.date(report.verloop().beoordeeld()));
    }

    private static Step measure(ReportView report, boolean acted) {
        if (acted) {
            List<Feedback.Done> done = report.verloop().gedaan();
            Feedback.Done last = done.get(done.size() - 1);
            return new Step("Maatregel", Step.State.DONE, last.soort().label() + ", " + Dutch.date(last.datum()));
        }
        return report.status() == ReportStatus.VALIDATED
                ? new Step("Maatregel", Step.State.CURRENT, "Uw organisatie kijkt wat nodig is")
                : new Step("Maatregel", Step.State.AHEAD, null);
    }
}
