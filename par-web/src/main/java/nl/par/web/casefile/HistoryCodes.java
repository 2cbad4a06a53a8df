// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.Arrays;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.TimelineKind;
import nl.par.web.incident.Codes;

/** The Dutch words that forms and the API use for the values of a trait of the history. */
final class HistoryCodes {

    private HistoryCodes() {}

    /** The word for a value. */
    static String of(HistoryFacet facet, String value) {
        return facet == HistoryFacet.ONDERDEEL ? Codes.of(facet.label(value)) : value;
    }

    /** The value for a word; a word that means nothing stays as it is, and is refused by the use case. */
    static String value(HistoryFacet facet, String word) {
        return facet == HistoryFacet.ONDERDEEL
                ? Arrays.stream(TimelineKind.values())
                        .filter(kind -> Codes.of(kind.label()).equals(word))
                        .map(Enum::name)
                        .findFirst()
                        .orElse(word)
                : word;
    }
}
