// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.par.check.CheckMark;
import nl.par.check.LookUp;
import nl.par.web.page.Datum;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** The look-ups that stand out, and the choice of pattern. */
public record LookUpsView(Fields form, List<Option> patterns, List<Line> lines) {

    /**
     * One look-up in words.
     *
     * @param why each pattern it shows; the first begins a sentence
     */
    public record Line(UUID id, String who, Instant at, List<String> why, List<Datum> facts) {}

    static LookUpsView of(List<LookUp> lookUps, Fields form) {
        return new LookUpsView(
                form,
                Arrays.stream(CheckMark.values())
                        .map(mark -> new Option(mark.name(), sentence(mark.label())))
                        .toList(),
                lookUps.stream().map(LookUpsView::line).toList());
    }

    private static Line line(LookUp lookUp) {
        return new Line(
                lookUp.id(),
                lookUp.askedName(),
                lookUp.askedAt().toInstant(),
                why(lookUp.standsOut()),
                List.of(
                        Datum.words("Gepland contact", lookUp.contact().label()),
                        new Datum("Doel", lookUp.purpose()),
                        Datum.words("Gezocht op", lookUp.clues()),
                        Datum.words(
                                "In het resultaat",
                                lookUp.answered()
                                        ? persons(lookUp.appeared())
                                        : "geen antwoord: eerst is om een reden gevraagd"),
                        Datum.words("Geopend", persons(lookUp.opened()))));
    }

    private static List<String> why(List<CheckMark> marks) {
        return IntStream.range(0, marks.size())
                .mapToObj(i ->
                        i == 0 ? sentence(marks.get(i).label()) : marks.get(i).label())
                .toList();
    }

    private static String persons(long count) {
        return count == 1 ? "1 persoon" : count + " personen";
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
