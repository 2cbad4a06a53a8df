// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The organisations beside each other, for a year. Everything in it is computed from what they released: a sum knows only what is shown.
 *
 * @param deelneemt whether the reader's organisation released the year, or the reader keeps the norm; otherwise there are no lines
 */
public record Benchmark(int jaar, boolean deelneemt, List<Line> organisaties) {

    /** One organisation. */
    public record Line(String code, String naam, boolean eigen, Edition editie) {

        /** The figure, or null when it was left out. */
        public @Nullable Integer value(Figure figure) {
            return editie.cijfers().value(figure);
        }

        /** Reports per 1,000 staff, in tenths; null when the number of reports was left out. */
        public @Nullable Integer tenthsPerThousand() {
            Integer reports = value(Figure.MELDINGEN);
            return reports == null ? null : (int) Math.round(reports * 10_000.0 / editie.medewerkers());
        }

        /** The part of its whole in whole percents; null when either was left out. */
        public @Nullable Integer percent(Figure part) {
            Figure whole = part.whole();
            Integer some = value(part);
            Integer all = whole == null ? null : value(whole);
            return some == null || all == null || all == 0 ? null : (int) Math.round(some * 100.0 / all);
        }

        /**
         * Under-reporting: of every hundred colleagues who met aggression, as far as the survey tells for the whole organisation, how many
         * reports there were. Null when anything for it was left out.
         */
        public @Nullable Integer reportedOfHundred() {
            Integer reports = value(Figure.MELDINGEN);
            Integer some = value(Figure.MEEGEMAAKT);
            Integer asked = value(Figure.ENQUETE);
            return reports == null || some == null || asked == null
                    ? null
                    : (int) Math.round(100.0 * reports * asked / ((double) some * editie.medewerkers()));
        }
    }

    /** The sum over those who show the figure; null when nobody does, or it is a median. */
    public @Nullable Integer sum(Figure figure) {
        List<Integer> shown = organisaties.stream()
                .map(line -> line.value(figure))
                .filter(Objects::nonNull)
                .toList();
        return shown.isEmpty() || figure.isMedian()
                ? null
                : shown.stream().mapToInt(Integer::intValue).sum();
    }
}
