// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed line that this reader may see now: where it stands and what is counted of it. */
record HistoryRow(UUID id, UUID caseId, List<@Nullable String> traits) {

    /** What it has of a trait, in the order of the traits; an incident has several kinds with commas between. */
    List<String> values(HistoryFacet facet) {
        String value = traits.get(facet.place());
        if (value == null) {
            return List.of();
        }
        return facet == HistoryFacet.SOORT ? Arrays.asList(value.split(",", -1)) : List.of(value);
    }
}
