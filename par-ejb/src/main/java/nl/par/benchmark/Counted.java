// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the own register counts it, small or not; only for the organisation itself.
 *
 * @param waarde absent for a median that rests on nothing
 */
public record Counted(Figure cijfer, @Nullable Integer waarde) {

    static List<Counted> all(YearFigures figures) {
        return Arrays.stream(Figure.values())
                .map(figure -> new Counted(figure, figures.values().get(figure)))
                .toList();
    }
}
