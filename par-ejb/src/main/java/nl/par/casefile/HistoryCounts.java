// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the traits of lines that the reader may see, and of no others. */
final class HistoryCounts {

    private HistoryCounts() {}

    /** The traits that appear, with how often. */
    static List<HistoryPage.Telling> of(List<HistoryRow> visible) {
        List<HistoryPage.Telling> counts = new ArrayList<>();
        for (HistoryFacet facet : HistoryFacet.values()) {
            Map<String, Integer> found = new TreeMap<>();
            visible.forEach(row -> row.values(facet).forEach(code -> found.merge(code, 1, Integer::sum)));
            if (!found.isEmpty()) {
                counts.add(new HistoryPage.Telling(facet, inOrder(facet, found)));
            }
        }
        return counts;
    }

    private static List<HistoryPage.Waarde> inOrder(HistoryFacet facet, Map<String, Integer> found) {
        List<String> codes = facet.fixed().isEmpty()
                ? List.copyOf(found.keySet())
                : facet.fixed().stream()
                        .map(HistoryFacet.Value::code)
                        .filter(found::containsKey)
                        .toList();
        return codes.stream()
                .map(code -> new HistoryPage.Waarde(code, facet.label(code), found.getOrDefault(code, 0)))
                .toList();
    }
}
