// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.par.benchmark.Benchmark;
import nl.par.benchmark.Figure;
import nl.par.web.page.BarChart;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * Organisations beside each other.
 *
 * @param releases whether the reader may release the own figures
 */
public record BenchmarkView(Benchmark benchmark, List<Option> years, Fields form, boolean releases) {

    /** What stands where a figure was left out. */
    static final String LEFT_OUT = "niet getoond";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static BenchmarkView of(Benchmark benchmark, List<Integer> years, Fields form, boolean releases) {
        if (form.text("jaar").isEmpty()) {
            form.with("jaar", String.valueOf(benchmark.jaar()));
        }
        return new BenchmarkView(
                benchmark,
                years.stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList(),
                form,
                releases);
    }

    public String address(String extension) {
        return "/vergelijken/" + benchmark.jaar() + "." + extension;
    }

    public Table reports() {
        return table(
                "Meldingen in " + benchmark.jaar(),
                List.of("Norm", "Medewerkers", "Meldingen", "Per 1.000 medewerkers"),
                line -> List.of(
                        "versie " + line.editie().normVersie(),
                        grouped(line.editie().medewerkers()),
                        shown(line.value(Figure.MELDINGEN)),
                        perThousand(line)),
                List.of("", "", shown(benchmark.sum(Figure.MELDINGEN)), ""));
    }

    public BarChart chart() {
        return new BarChart(
                "Meldingen per 1.000 medewerkers, " + benchmark.jaar(),
                benchmark.organisaties().stream()
                        .filter(line -> line.tenthsPerThousand() != null)
                        .map(line -> new BarChart.Bar(line.naam(), rounded(line)))
                        .toList());
    }

    public Table kinds() {
        List<Figure> kinds = List.of(Figure.VERBAAL, Figure.FYSIEK, Figure.PSYCHISCH, Figure.ANDERS);
        return table(
                "Soorten",
                kinds.stream().map(Figure::label).toList(),
                line -> kinds.stream().map(kind -> shown(line.value(kind))).toList(),
                kinds.stream().map(kind -> shown(benchmark.sum(kind))).toList());
    }

    public Table times() {
        List<Figure> times = List.of(Figure.UREN_TOT_BEOORDELING, Figure.UREN_TOT_REACTIE, Figure.UREN_TOT_BESLUIT);
        return table(
                "Doorlooptijden",
                List.of("Tot de beoordeling", "Tot de reactie naar betrokkene", "Van voorstel tot besluit"),
                line -> times.stream().map(time -> hours(line.value(time))).toList(),
                List.of());
    }

    public Table aftercare() {
        List<Figure> parts = List.of(Figure.OPVANG_AANGEBODEN, Figure.OPVANG_AANGENOMEN, Figure.NAZORG_OP_TIJD);
        return table(
                "Nazorg",
                parts.stream().map(Figure::label).toList(),
                line -> parts.stream()
                        .map(part -> withPercent(line.value(part), line.percent(part)))
                        .toList(),
                parts.stream().map(part -> shown(benchmark.sum(part))).toList());
    }

    public Table survey() {
        return table(
                "Meldbereidheid",
                List.of("Ingevulde enquêtes", "Maakte agressie mee", "Meldingen per 100 die het meemaakten"),
                line -> List.of(
                        shown(line.value(Figure.ENQUETE)),
                        withPercent(line.value(Figure.MEEGEMAAKT), line.percent(Figure.MEEGEMAAKT)),
                        shown(line.reportedOfHundred())),
                List.of());
    }

    private Table table(
            String caption, List<String> heads, Function<Benchmark.Line, List<String>> cells, List<String> sums) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("Organisatie"));
        heads.forEach(head -> columns.add(new Table.Column(head, !head.equals("Norm"))));
        List<Table.Row> rows = new ArrayList<>();
        benchmark.organisaties().forEach(line -> rows.add(row(named(line), cells.apply(line))));
        if (!sums.isEmpty() && rows.size() > 1) {
            rows.add(row(Table.Cell.words("Samen, voor zover getoond"), sums));
        }
        return new Table(caption, false, columns, rows);
    }

    private static Table.Cell named(Benchmark.Line line) {
        return line.eigen() ? Table.Cell.words(line.naam() + " (uw organisatie)") : Table.Cell.text(line.naam());
    }

    private static Table.Row row(Table.Cell first, List<String> rest) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(first);
        rest.forEach(text -> cells.add(Table.Cell.words(text)));
        return new Table.Row(cells);
    }

    private static int rounded(Benchmark.Line line) {
        Integer tenths = line.tenthsPerThousand();
        return tenths == null ? 0 : Math.round(tenths / 10f);
    }

    private static String perThousand(Benchmark.Line line) {
        Integer tenths = line.tenthsPerThousand();
        return tenths == null ? LEFT_OUT : String.format(DUTCH, "%.1f", tenths / 10.0);
    }

    private static String withPercent(@Nullable Integer number, @Nullable Integer percent) {
        return percent == null ? shown(number) : number + " (" + percent + " %)";
    }

    static String hours(@Nullable Integer hours) {
        if (hours == null) {
            return LEFT_OUT;
        }
        return hours < 48 ? hours + " uur" : Math.round(hours / 24f) + " dagen";
    }

    static String shown(@Nullable Integer number) {
        return number == null ? LEFT_OUT : grouped(number);
    }

    private static String grouped(int number) {
        return String.format(DUTCH, "%,d", number);
    }
}
