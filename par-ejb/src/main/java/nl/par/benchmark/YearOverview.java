// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.util.List;

/**
 * A finished year of the own organisation, before and after it is released.
 *
 * @param versie counts the changes of what the organisation said; 0 while it said nothing
 * @param gezegd what the organisation said of itself
 * @param kleinsteCel below this number a figure is left out
 * @param geteld what its register counts
 * @param vrijTeGeven what would be released now
 * @param edities what was released, the newest first
 */
public record YearOverview(
        int jaar,
        int versie,
        StaffNumbers gezegd,
        int kleinsteCel,
        List<Counted> geteld,
        ReleasedFigures vrijTeGeven,
        List<Edition> edities) {

    /** Whether a next edition would say anything else than the newest. */
    public boolean verandert() {
        if (edities.isEmpty()) {
            return true;
        }
        Edition newest = edities.get(0);
        return !newest.cijfers().equals(vrijTeGeven)
                || gezegd.medewerkers() == null
                || newest.medewerkers() != gezegd.medewerkers();
    }
}
