// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.visit.VisitView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/**
 * Who may read a dossier from elsewhere.
 *
 * @param number of the dossier
 * @param partners organisations with which cards are shared now
 */
public record VisitListView(
        String address, String number, List<VisitView> visits, List<Option> partners, Fields fields, LocalDate today) {

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Dutch.ZONE);
    }

    /** Whether she may read it today. */
    public boolean open(VisitView visit) {
        return visit.ingetrokken() == null && !visit.totEnMet().isBefore(today);
    }

    /** Whether she did, and whether she still may. */
    public String note(VisitView visit) {
        String read = visit.geopend() == null
                ? "Nog niet gelezen."
                : "Voor het eerst gelezen op " + Dutch.date(visit.geopend().toInstant()) + ".";
        String ended = visit.ingetrokken() == null
                ? ""
                : " Ingetrokken op " + Dutch.dateTime(visit.ingetrokken().toInstant()) + ".";
        return read + ended;
    }
}
