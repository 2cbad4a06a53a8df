// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import java.util.Collection;
import nl.par.kernel.IncidentKind;

/**
 * The two tables of one period.
 *
 * @param reports total: distinct reports; rows: the kinds they carry
 * @param imposed total: distinct cases in which something was imposed; rows: what
 */
public record Figures(ReportPeriod period, FiguresTable reports, FiguresTable imposed) {

    /** Counts; the words are those of the published report. */
    static Figures count(
            ReportPeriod period, Collection<Tallied<IncidentKind>> reports, Collection<Tallied<Imposed>> imposed) {
        return new Figures(
                period,
                FiguresTable.count("Soort melding", IncidentKind.class, IncidentKind::label, reports),
                FiguresTable.count("Opgelegde sancties/maatregelen", Imposed.class, Imposed::label, imposed)
                        .hidingEmpty(Imposed.class, row -> !row.always()));
    }

    /** Whether anything was counted at all. */
    boolean isEmpty() {
        return reports.total() == 0 && imposed.total() == 0;
    }
}
