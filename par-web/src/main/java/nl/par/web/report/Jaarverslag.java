// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import java.time.LocalDate;
import java.util.List;
import nl.par.report.AnnualReport;
import nl.par.report.Figures;
import nl.par.report.FiguresTable;
import org.jspecify.annotations.Nullable;

/**
 * The annual report as the API gives it. A row that is empty in the published table is 0 here.
 *
 * @param jaar the year
 * @param organisatie name of the organisation
 * @param cijfers of the period asked for
 * @param jaarEerder of the same days one year earlier, absent when nothing was registered then
 */
public record Jaarverslag(
        int jaar,
        String organisatie,
        Cijfers cijfers,
        @Nullable Cijfers jaarEerder) {

    static Jaarverslag of(AnnualReport report) {
        return new Jaarverslag(
                report.figures().period().year(),
                report.organisation(),
                Cijfers.of(report.figures()),
                report.yearBefore() == null ? null : Cijfers.of(report.yearBefore()));
    }

    /** The two tables of one period, both days counted in. */
    public record Cijfers(LocalDate van, LocalDate totEnMet, Tabel meldingen, Tabel maatregelen) {

        static Cijfers of(Figures figures) {
            return new Cijfers(
                    figures.period().from(),
                    figures.period().through(),
                    Tabel.of(figures.reports()),
                    Tabel.of(figures.imposed()));
        }
    }

    /** One table; the rows may add up to more than the total. */
    public record Tabel(String naam, int totaal, List<Regel> regels) {

        static Tabel of(FiguresTable table) {
            return new Tabel(
                    table.title(),
                    table.total(),
                    table.lines().stream()
                            .map(line -> new Regel(line.code(), line.label(), line.count()))
                            .toList());
        }
    }

    /** One row. */
    public record Regel(String code, String naam, int aantal) {}
}
