// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.par.report.AnnualReport;
import nl.par.report.Figures;
import nl.par.report.FiguresTable;
import nl.par.report.ReportPeriod;
import nl.par.training.TrainingYear;
import nl.par.web.page.BarChart;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * The page with the figures.
 *
 * @param form the chosen year and months
 * @param years to choose from
 * @param months to choose from
 * @param words the period in words
 * @param reports left table, with its chart
 * @param imposed right table, with its chart
 * @param csv address of the download
 * @param ods address of the download
 * @param trainings how many followed which training, newest year first
 */
public record ReportView(
        Fields form,
        List<Option> years,
        List<Option> months,
        String words,
        Part reports,
        Part imposed,
        String csv,
        String ods,
        List<TrainingYear> trainings) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static ReportView of(AnnualReport report, List<Integer> years, Fields form, List<TrainingYear> trainings) {
        ReportPeriod period = report.figures().period();
        if (form.text("jaar").isEmpty()) {
            form.with("jaar", String.valueOf(period.year()));
        }
        Figures before = report.yearBefore();
        return new ReportView(
                form,
                years.stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList(),
                Arrays.stream(Month.values()).map(ReportView::option).toList(),
                period.words(),
                Part.of(period, report.figures().reports(), before == null ? null : before.reports()),
                Part.of(period, report.figures().imposed(), before == null ? null : before.imposed()),
                address(period, "csv"),
                address(period, "ods"),
                trainings);
    }

    /** How many followed which training. */
    public Table trainingTable() {
        return new Table(
                "Opleidingen per jaar",
                false,
                List.of(new Table.Column("Jaar"), new Table.Column("Opleiding"), new Table.Column("Deelnemers", true)),
                trainings.stream()
                        .map(one -> new Table.Row(
                                Table.Cell.text(String.valueOf(one.jaar())),
                                Table.Cell.words(one.training()),
                                Table.Cell.text(String.valueOf(one.deelnemers()))))
                        .toList());
    }

    /** The same as bars, of the years with figures. */
    public BarChart trainingChart() {
        return new BarChart(
                "Deelnemers aan opleidingen",
                trainings.stream()
                        .map(one -> new BarChart.Bar(one.training() + ", " + one.jaar(), one.deelnemers()))
                        .toList());
    }

    private static Option option(Month month) {
        return new Option(String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL, DUTCH));
    }

    private static String address(ReportPeriod period, String extension) {
        String file = "/rapportage/" + period.year() + "." + extension;
        return period.isWholeYear() ? file : file + "?van=" + period.from() + "&totEnMet=" + period.through();
    }

    /**
     * A table beside its chart.
     *
     * @param now head of the column of numbers
     * @param before head of the column of the year before, or none
     */
    public record Part(String title, String now, @Nullable String before, List<Row> rows, BarChart chart) {

        static Part of(ReportPeriod period, FiguresTable table, @Nullable FiguresTable earlier) {
            Row total = new Row("Totaal", table.total(), earlier == null ? null : earlier.total());
            List<Row> lines = table.lines().stream()
                    .map(line ->
                            new Row(line.label(), line.count(), earlier == null ? null : earlier.count(line.code())))
                    .toList();
            return new Part(
                    table.title(),
                    earlier == null ? "Aantal" : String.valueOf(period.year()),
                    earlier == null ? null : String.valueOf(period.year() - 1),
                    Stream.concat(Stream.of(total), lines.stream()).toList(),
                    new BarChart(
                            table.title() + ", " + period.words(),
                            table.lines().stream()
                                    .map(line -> new BarChart.Bar(line.label(), line.count()))
                                    .toList()));
        }
    }

    /** One row; a count of 0 is shown as empty, as published. */
    public record Row(String label, int count, @Nullable Integer before) {}
}
