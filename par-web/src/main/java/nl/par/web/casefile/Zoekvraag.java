// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryFilter;
import nl.par.casefile.HistoryQuestion;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.casefile.SavedQuestion;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** A question about the history, as the API takes it. Dates are written as 2026-04-03. */
public record Zoekvraag(
        @Nullable String zoekterm,
        @Nullable String doel,
        @Nullable List<String> onderdelen,
        @Nullable List<String> soorten,
        @Nullable List<String> ernst,
        @Nullable List<String> kanalen,
        @Nullable List<String> maatregelen,
        @Nullable List<String> eenheden,
        @Nullable String van,
        @Nullable String totEnMet,
        @Nullable String volgorde,
        @Nullable Integer pagina,
        @Nullable Integer paginaGrootte) {

    /** As it was kept. */
    static Zoekvraag of(SavedQuestion kept) {
        Map<HistoryFacet, List<String>> words = new EnumMap<>(HistoryFacet.class);
        kept.filter()
                .values()
                .forEach((facet, values) -> words.put(
                        facet,
                        values.stream()
                                .map(value -> HistoryCodes.of(facet, value))
                                .toList()));
        return new Zoekvraag(
                kept.zoekterm(),
                null,
                words.get(HistoryFacet.ONDERDEEL),
                words.get(HistoryFacet.SOORT),
                words.get(HistoryFacet.ERNST),
                words.get(HistoryFacet.KANAAL),
                words.get(HistoryFacet.MAATREGEL),
                words.get(HistoryFacet.EENHEID),
                kept.van() == null ? null : kept.van().toString(),
                kept.totEnMet() == null ? null : kept.totEnMet().toString(),
                kept.volgorde().name(),
                null,
                null);
    }

    HistoryQuestion question() {
        List<Violation> wrong = new ArrayList<>();
        Map<HistoryFacet, Set<String>> values = new EnumMap<>(HistoryFacet.class);
        for (HistoryFacet facet : HistoryFacet.values()) {
            Set<String> asked = new TreeSet<>();
            Json.present(words(facet)).forEach(word -> asked.add(HistoryCodes.value(facet, word)));
            values.put(facet, asked);
        }
        HistoryFilter filter = new HistoryFilter(values, day(van, "van", wrong), day(totEnMet, "totEnMet", wrong));
        Order order = order(wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid(wrong);
        }
        return new HistoryQuestion(
                zoekterm, filter, order, doel, pagina == null ? 1 : pagina, paginaGrootte == null ? 20 : paginaGrootte);
    }

    private @Nullable List<String> words(HistoryFacet facet) {
        return switch (facet) {
            case ONDERDEEL -> onderdelen;
            case SOORT -> soorten;
            case ERNST -> ernst;
            case KANAAL -> kanalen;
            case MAATREGEL -> maatregelen;
            case EENHEID -> eenheden;
        };
    }

    private Order order(List<Violation> wrong) {
        if (volgorde == null) {
            return Order.RELEVANTIE;
        }
        return Arrays.stream(Order.values())
                .filter(order -> order.name().equals(volgorde))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new Violation("volgorde", "Kies RELEVANTIE, NIEUWSTE of OUDSTE."));
                    return Order.RELEVANTIE;
                });
    }

    private static @Nullable LocalDate day(@Nullable String text, String field, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            wrong.add(new Violation(field, "Schrijf de datum als 2026-04-03."));
            return null;
        }
    }
}
