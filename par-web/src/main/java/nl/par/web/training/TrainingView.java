// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.training;

import java.util.List;
import nl.par.training.TrainingImport;
import nl.par.training.TrainingLine;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/**
 * Trainings on a page.
 *
 * @param known the trainings to choose from
 * @param faults of a list that was not stored
 * @param keeps whether the reader may record trainings of others
 */
public record TrainingView(
        List<TrainingLine> lines, List<String> known, Fields fields, List<TrainingImport.Fault> faults, boolean keeps) {

    private static final int SHOWN = 200;
    private static final int SHOWN_FAULTS = 20;

    public List<Option> choices() {
        return known.stream().map(name -> new Option(name, name)).toList();
    }

    /** The newest ones. */
    public List<TrainingLine> shown() {
        return lines.stream().limit(SHOWN).toList();
    }

    /** How many more there are than are shown. */
    public int more() {
        return Math.max(0, lines.size() - SHOWN);
    }

    /** One training of the reader herself. */
    public String own(TrainingLine line) {
        return line.training() + ", gevolgd op " + Dutch.date(line.datum()) + "." + again(line);
    }

    private static String again(TrainingLine line) {
        return line.opnieuwVoor() == null ? "" : " Opnieuw voor " + Dutch.date(line.opnieuwVoor()) + ".";
    }

    /** What is wrong in a list, as far as it is told. */
    public List<String> faultLines() {
        return faults.stream()
                .limit(SHOWN_FAULTS)
                .map(fault -> "Regel " + fault.regel() + ": " + fault.reden())
                .toList();
    }
}
