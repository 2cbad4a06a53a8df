// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import java.util.List;
import nl.par.benchmark.Counted;
import nl.par.benchmark.Edition;
import nl.par.benchmark.ReleasedFigures;
import nl.par.benchmark.StaffNumbers;
import nl.par.benchmark.YearOverview;

/**
 * A finished year of the own organisation, as the API tells it.
 *
 * @param gezegd what the organisation said of itself
 * @param kleinsteCel below this number a figure is left out
 * @param geteld what its register counts
 * @param vrijTeGeven what would be released now
 * @param edities what was released, the newest first
 */
public record Jaarcijfers(
        int jaar,
        StaffNumbers gezegd,
        int kleinsteCel,
        List<Counted> geteld,
        ReleasedFigures vrijTeGeven,
        List<Edition> edities) {

    static Jaarcijfers of(YearOverview year) {
        return new Jaarcijfers(
                year.jaar(), year.gezegd(), year.kleinsteCel(), year.geteld(), year.vrijTeGeven(), year.edities());
    }
}
