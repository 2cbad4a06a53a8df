// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.Map;

/**
 * What the register of one organisation counts of a year, small figures too. Never leaves the organisation.
 *
 * @param values of each figure; a median that nothing led to is absent
 * @param based on how many times a median rests
 */
record YearFigures(Map<Figure, Integer> values, Map<Figure, Integer> based) {

    YearFigures {
        values = Map.copyOf(values);
        based = Map.copyOf(based);
    }

    int value(Figure figure) {
        return values.getOrDefault(figure, 0);
    }

    /** How many reports or answers stand behind the figure. */
    int number(Figure figure) {
        return figure.isMedian() ? based.getOrDefault(figure, 0) : value(figure);
    }
}
