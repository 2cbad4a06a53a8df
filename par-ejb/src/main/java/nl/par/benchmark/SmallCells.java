// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what could be traced to a few reports (R19), also by subtracting. Whoever knows this rule and every edition of a year still
 * holds at least {@code smallest} values possible for each figure that is left out (ADR 0042).
 *
 * <ul>
 *   <li>A figure shows when at least {@code smallest} stand behind it.
 *   <li>A part shows when its whole shows and at least {@code smallest} of the whole are not in the part.
 *   <li>The kinds cover all reports together; so one kind is never left out alone: the smallest other one goes with it.
 *   <li>In a correction, what was left out stays left out, and a figure takes a new value only when it differs by at least
 *       {@code smallest}. A median follows when the number of reports does.
 * </ul>
 */
final class SmallCells {

    private final YearFigures truth;
    private final int smallest;
    private final @Nullable Map<Figure, Integer> before;
    private final Map<Figure, Integer> shown = new EnumMap<>(Figure.class);

    private SmallCells(YearFigures truth, int smallest, @Nullable Map<Figure, Integer> before) {
        this.truth = truth;
        this.smallest = smallest;
        this.before = before;
    }

    /**
     * What may be released.
     *
     * @param before what the edition before this one shows, or null for the first of the year
     */
    static Map<Figure, Integer> release(YearFigures truth, int smallest, @Nullable Map<Figure, Integer> before) {
        SmallCells cells = new SmallCells(truth, smallest, before);
        for (Figure figure : Figure.values()) {
            if (cells.mayShow(figure)) {
                cells.shown.put(figure, cells.value(figure));
            }
        }
        cells.leaveNoKindAlone();
        return Map.copyOf(cells.shown);
    }

    private boolean mayShow(Figure figure) {
        boolean wasShown = before == null || before.containsKey(figure);
        return wasShown && truth.number(figure) >= smallest && leavesEnough(figure);
    }

    private boolean leavesEnough(Figure figure) {
        Figure whole = figure.whole();
        if (whole == null) {
            return true;
        }
        Integer wholeShown = shown.get(whole);
        if (wholeShown == null || figure.isMedian()) {
            return wholeShown != null;
        }
        return truth.value(whole) - truth.value(figure) >= smallest && wholeShown - value(figure) >= smallest;
    }

    private int value(Figure figure) {
        int now = truth.value(figure);
        Integer old = before == null ? null : before.get(figure);
        if (before == null || old == null) {
            return now;
        }
        boolean visible = figure.isMedian()
                ? !before.getOrDefault(Figure.MELDINGEN, 0).equals(shown.get(Figure.MELDINGEN))
                : Math.abs(now - old) >= smallest;
        return visible ? now : old;
    }

    private void leaveNoKindAlone() {
        List<Figure> kinds =
                List.of(Figure.values()).stream().filter(Figure::isKind).toList();
        List<Figure> left = kinds.stream().filter(shown::containsKey).toList();
        if (left.size() == kinds.size() - 1) {
            left.stream()
                    .min(Comparator.comparing(kind -> shown.getOrDefault(kind, 0)))
                    .ifPresent(shown::remove);
        }
    }
}
