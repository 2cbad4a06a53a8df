// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * To what a question about the history is narrowed. Values of one trait widen, traits among each other narrow.
 *
 * @param values the values asked for; a trait without values does not narrow
 * @param van first day
 * @param totEnMet last day
 */
public record HistoryFilter(
        Map<HistoryFacet, Set<String>> values,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet) {

    /** Everything. */
    public static final HistoryFilter NONE = new HistoryFilter(Map.of(), null, null);

    public HistoryFilter {
        Map<HistoryFacet, Set<String>> asked = new EnumMap<>(HistoryFacet.class);
        values.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                asked.put(facet, new TreeSet<>(codes));
            }
        });
        values = Map.copyOf(asked);
    }

    /** The values asked of a trait, or none. */
    public Set<String> of(HistoryFacet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    boolean narrows() {
        return !values.isEmpty() || van != null || totEnMet != null;
    }
}
