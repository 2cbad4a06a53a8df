// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One table of the annual report. The rows count labels and the total counts what carries them, so the rows may add up to
 * more than the total.
 *
 * @param title head of the column of labels
 * @param total distinct reports, or distinct cases
 * @param lines in the order of the published report
 */
public record FiguresTable(String title, int total, List<Line> lines) {

    public FiguresTable {
        lines = List.copyOf(lines);
    }

    /**
     * One row: how often the label occurs. The same label twice on one report or case counts once.
     *
     * @param code for machines
     * @param label as published
     */
    public record Line(String code, String label, int count) {}

    static <R extends Enum<R>> FiguresTable count(
            String title, Class<R> rows, Function<R, String> label, Collection<Tallied<R>> tally) {
        List<Line> lines = Arrays.stream(rows.getEnumConstants())
                .map(row -> new Line(row.name(), label.apply(row), countRow(row, tally)))
                .toList();
        return new FiguresTable(
                title, (int) tally.stream().map(Tallied::of).distinct().count(), lines);
    }

    /** Without the rows that count nothing and need not stand there. */
    <R extends Enum<R>> FiguresTable hidingEmpty(Class<R> rows, Predicate<R> mayHide) {
        return new FiguresTable(
                title,
                total,
                lines.stream()
                        .filter(line -> line.count() > 0 || !mayHide.test(Enum.valueOf(rows, line.code())))
                        .toList());
    }

    /** How often the label with this code occurs. */
    public int count(String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .mapToInt(Line::count)
                .sum();
    }

    private static <R> int countRow(R row, Collection<Tallied<R>> tally) {
        return (int) tally.stream().filter(mark -> mark.row() == row).distinct().count();
    }
}
