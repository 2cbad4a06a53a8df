// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were released; what is not here was left out.
 *
 * @param cijfers in the order of {@link Figure}
 */
public record ReleasedFigures(List<Cell> cijfers) {

    /** One figure. */
    public record Cell(Figure cijfer, int waarde) {}

    public ReleasedFigures {
        cijfers = cijfers == null ? List.of() : List.copyOf(cijfers); // JSON may leave it out
    }

    static ReleasedFigures of(Map<Figure, Integer> shown) {
        return new ReleasedFigures(Arrays.stream(Figure.values())
                .filter(shown::containsKey)
                .map(figure -> new Cell(figure, shown.getOrDefault(figure, 0)))
                .toList());
    }

    /** The figure, or null when it was left out. */
    public @Nullable Integer value(Figure figure) {
        return asMap().get(figure);
    }

    Map<Figure, Integer> asMap() {
        Map<Figure, Integer> values = new EnumMap<>(Figure.class);
        cijfers.forEach(cell -> values.put(cell.cijfer(), cell.waarde()));
        return values;
    }
}
