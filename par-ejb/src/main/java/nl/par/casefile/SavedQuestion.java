// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a question: words, filters and order. Not its purpose, which is asked each time (R10). Stored as one JSON text.
 *
 * @param zoekterm the words as typed
 * @param filters by the field of each trait, the values
 */
public record SavedQuestion(
        @Nullable String zoekterm,
        Map<String, List<String>> filters,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        Order volgorde) {

    /** Absent parts, as JSON leaves them, become none. */
    @SuppressWarnings("NullAway")
    public SavedQuestion {
        Map<String, List<String>> present = new LinkedHashMap<>();
        if (filters != null) {
            filters.forEach((field, values) -> present.put(field, Json.present(values)));
        }
        filters = Map.copyOf(present);
        volgorde = Objects.requireNonNullElse(volgorde, Order.RELEVANTIE);
    }

    /** Of a question. */
    public static SavedQuestion of(HistoryQuestion question) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        question.filter().values().forEach((facet, codes) -> filters.put(facet.field(), List.copyOf(codes)));
        return new SavedQuestion(
                question.zoekterm(),
                filters,
                question.filter().van(),
                question.filter().totEnMet(),
                question.volgorde());
    }

    /** To what it is narrowed. */
    public HistoryFilter filter() {
        Map<HistoryFacet, Set<String>> values = new EnumMap<>(HistoryFacet.class);
        for (HistoryFacet facet : HistoryFacet.values()) {
            values.put(facet, Set.copyOf(filters.getOrDefault(facet.field(), List.of())));
        }
        return new HistoryFilter(values, van, totEnMet);
    }

    /** The question again, for this purpose. */
    public HistoryQuestion question(@Nullable String purpose, int page, int size) {
        return new HistoryQuestion(zoekterm, filter(), volgorde, purpose, page, size);
    }
}
