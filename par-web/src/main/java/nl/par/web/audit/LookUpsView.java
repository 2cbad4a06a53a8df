// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.check.CheckMark;
import nl.par.check.LookUp;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** The look-ups that stand out, and the choice of pattern. */
public record LookUpsView(Fields form, List<Option> patterns, List<Line> lines) {

    /** One look-up in words. */
    public record Line(UUID id, String title, String why, List<Datum> facts) {}

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
                lookUp.askedName() + ", " + Dutch.dateTime(lookUp.askedAt().toInstant()),
                sentence(lookUp.standsOut().stream().map(CheckMark::label).collect(Collectors.joining("; "))),
                List.of(
                        new Datum("Gepland contact", lookUp.contact().label()),
                        new Datum("Doel", lookUp.purpose()),
                        new Datum("Gezocht op", lookUp.clues()),
                        new Datum(
                                "In het resultaat",
                                lookUp.answered()
                                        ? persons(lookUp.appeared())
                                        : "geen antwoord: eerst is om een reden gevraagd"),
                        new Datum("Geopend", persons(lookUp.opened()))));
    }

    private static String persons(long count) {
        return count == 1 ? "1 persoon" : count + " personen";
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
