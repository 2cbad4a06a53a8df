// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import java.util.List;
import nl.par.benchmark.Benchmark;
import nl.par.benchmark.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a year, as the API tells it.
 *
 * @param deelneemt whether the own organisation released the year; otherwise there is nothing to read
 */
public record Vergelijking(int jaar, boolean deelneemt, List<Organisatie> organisaties) {

    static Vergelijking of(Benchmark benchmark) {
        return new Vergelijking(
                benchmark.jaar(),
                benchmark.deelneemt(),
                benchmark.organisaties().stream().map(Organisatie::of).toList());
    }

    /**
     * What one organisation released. A figure that was left out is absent.
     *
     * @param meldingenPer1000 reports per 1,000 staff, with one decimal
     * @param meldingenPer100 reports per 100 colleagues who, after the survey, met aggression
     */
    public record Organisatie(
            String code,
            String naam,
            Edition editie,
            @Nullable Double meldingenPer1000,
            @Nullable Integer meldingenPer100) {

        static Organisatie of(Benchmark.Line line) {
            Integer tenths = line.tenthsPerThousand();
            return new Organisatie(
                    line.code(),
                    line.naam(),
                    line.editie(),
                    tenths == null ? null : tenths / 10.0,
                    line.reportedOfHundred());
        }
    }
}
