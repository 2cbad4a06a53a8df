// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.par.kernel.csv.CsvFile;
import nl.par.report.FileFormat;
import nl.par.report.ods.OdsFile;
import org.jspecify.annotations.Nullable;

/** The comparison as a file: a line per organisation, a column per figure. A figure that was left out is an empty cell. */
final class BenchmarkFile {

    private BenchmarkFile() {}

    static byte[] write(Benchmark benchmark, FileFormat format) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(head());
        benchmark.organisaties().forEach(line -> rows.add(row(benchmark.jaar(), line)));
        return format == FileFormat.CSV
                ? CsvFile.write(rows)
                : OdsFile.write("Vergelijking " + benchmark.jaar(), rows, Set.of(0));
    }

    private static List<@Nullable Object> head() {
        List<@Nullable Object> head = new ArrayList<>(Arrays.asList(
                "jaar", "code", "organisatie", "norm", "editie", "medewerkers", "meldingen per 1.000 medewerkers"));
        Arrays.stream(Figure.values()).map(Figure::label).forEach(head::add);
        head.add("meldingen per 100 die agressie meemaakten");
        return head;
    }

    private static List<@Nullable Object> row(int year, Benchmark.Line line) {
        Integer tenths = line.tenthsPerThousand();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                year,
                line.code(),
                line.naam(),
                line.editie().normVersie(),
                line.editie().nummer(),
                line.editie().medewerkers(),
                tenths == null ? null : tenths / 10.0));
        for (Figure figure : Figure.values()) {
            row.add(line.value(figure));
        }
        row.add(line.reportedOfHundred());
        return row;
    }
}
