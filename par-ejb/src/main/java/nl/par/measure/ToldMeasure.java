// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.casefile.Findable;
import nl.par.casefile.Timeline;
import org.jspecify.annotations.Nullable;

/** How the timeline of a dossier tells of a measure, and by which words the history finds it. */
final class ToldMeasure {

    private ToldMeasure() {}

    /** A line that is found by what the letter says and why. */
    static Timeline.Told whole(Measure measure, String title) {
        List<@Nullable String> texts =
                new ArrayList<>(Arrays.asList(measure.terms().motivation(), measure.urgentReason()));
        measure.content().feiten().forEach(fact -> texts.add(fact.tekst()));
        measure.content().eigenTekst().forEach(passage -> texts.add(passage.tekst()));
        return new Timeline.Told(
                title, measure.id(), Findable.by(texts).asMeasure(measure.kind().label()));
    }

    /** A line that is found by its title. */
    static Timeline.Told byTitle(Measure measure, String title) {
        return new Timeline.Told(
                title, measure.id(), Findable.BY_TITLE.asMeasure(measure.kind().label()));
    }
}
