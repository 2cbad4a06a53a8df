// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.par.kernel.csv.CsvFile;
import nl.par.report.ods.OdsFile;
import org.jspecify.annotations.Nullable;

/** The annual report as a file. Rows without a count are empty, as published. */
final class ReportFile {

    private ReportFile() {}

    static byte[] write(AnnualReport report, FileFormat format) {
        return format == FileFormat.CSV ? csv(report) : ods(report);
    }

    /** One line for each figure, for reading by machine and for filtering. */
    private static byte[] csv(AnnualReport report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("organisatie", "periode", "tabel", "onderdeel", "aantal"));
        for (Figures figures : bothYears(report)) {
            for (FiguresTable table : List.of(figures.reports(), figures.imposed())) {
                String words = figures.period().words();
                rows.add(row(report.organisation(), words, table.title(), "Totaal", table.total()));
                table.lines()
                        .forEach(line -> rows.add(
                                row(report.organisation(), words, table.title(), line.label(), shown(line.count()))));
            }
        }
        return CsvFile.write(rows);
    }

    /** The two tables beside each other, as published, and under them those of the year before. */
    private static byte[] ods(AnnualReport report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Integer> bold = new ArrayList<>();
        for (Figures figures : bothYears(report)) {
            bold.addAll(List.of(rows.size(), rows.size() + 2, rows.size() + 3));
            rows.add(row("Agressie en geweld " + figures.period().words() + ", " + report.organisation()));
            rows.add(row());
            beside(figures.reports(), figures.imposed(), rows);
            rows.add(row());
        }
        return OdsFile.write("Jaarverslag " + report.figures().period().year(), rows, Set.copyOf(bold));
    }

    private static void beside(FiguresTable left, FiguresTable right, List<List<@Nullable Object>> rows) {
        rows.add(row(left.title(), "Aantal", null, right.title(), "Aantal"));
        rows.add(row("Totaal", left.total(), null, "Totaal", right.total()));
        int height = Math.max(left.lines().size(), right.lines().size());
        for (int i = 0; i < height; i++) {
            List<@Nullable Object> row = new ArrayList<>(half(left, i));
            row.add(null);
            row.addAll(half(right, i));
            rows.add(row);
        }
    }

    private static List<@Nullable Object> half(FiguresTable table, int line) {
        return line < table.lines().size()
                ? row(
                        table.lines().get(line).label(),
                        shown(table.lines().get(line).count()))
                : row(null, null);
    }

    private static List<Figures> bothYears(AnnualReport report) {
        return report.yearBefore() == null ? List.of(report.figures()) : List.of(report.figures(), report.yearBefore());
    }

    private static @Nullable Integer shown(int count) {
        return count == 0 ? null : count;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
