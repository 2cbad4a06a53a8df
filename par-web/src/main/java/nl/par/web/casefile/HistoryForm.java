// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

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
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;

/** The form of a search in the history, and the buttons beside it that add a filter or take one away. */
final class HistoryForm {

    static final int SIZE = 20;
    private static final List<String> PERIOD = List.of("van", "totEnMet");

    private HistoryForm() {}

    /** The form as sent, with the filter of the button that was used put in or taken out. */
    static Fields read(Fields sent) {
        Fields form = Fields.empty()
                .with("zoekterm", sent.textOrNull("zoekterm"))
                .with("doel", sent.textOrNull("doel"))
                .with("volgorde", sent.textOrNull("volgorde"))
                .with("naam", sent.textOrNull("naam"));
        for (HistoryFacet facet : HistoryFacet.values()) {
            Set<String> words = new TreeSet<>(sent.texts(facet.field()));
            for (String added : sent.texts("erbij")) {
                if (added.startsWith(facet.field() + ":")) {
                    words.add(added.substring(facet.field().length() + 1));
                }
            }
            words.removeIf(word -> sent.has("zonder", facet.field() + ":" + word));
            words.forEach(word -> form.with(facet.field(), word));
        }
        PERIOD.stream().filter(day -> !sent.has("zonder", day)).forEach(day -> form.with(day, sent.textOrNull(day)));
        return form;
    }

    /** A kept question, in the form again. */
    static Fields of(SavedQuestion kept) {
        Fields form = Fields.empty()
                .with("zoekterm", kept.zoekterm())
                .with("volgorde", kept.volgorde().name())
                .with("van", kept.van())
                .with("totEnMet", kept.totEnMet());
        kept.filter()
                .values()
                .forEach((facet, values) ->
                        values.forEach(value -> form.with(facet.field(), HistoryCodes.of(facet, value))));
        return form;
    }

    /**
     * What is asked.
     *
     * @throws Refusal.Invalid when a day cannot be understood
     */
    static HistoryQuestion question(Fields form, int page) {
        Map<HistoryFacet, Set<String>> values = new EnumMap<>(HistoryFacet.class);
        for (HistoryFacet facet : HistoryFacet.values()) {
            Set<String> asked = new TreeSet<>();
            form.texts(facet.field()).forEach(word -> asked.add(HistoryCodes.value(facet, word)));
            values.put(facet, asked);
        }
        HistoryFilter filter = new HistoryFilter(
                values, form.date("van").orElse(null), form.date("totEnMet").orElse(null));
        if (!form.errors().isEmpty()) {
            throw new Refusal.Invalid(List.of());
        }
        return new HistoryQuestion(
                form.textOrNull("zoekterm"), filter, order(form.text("volgorde")), form.textOrNull("doel"), page, SIZE);
    }

    private static Order order(String word) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().equals(word))
                .findFirst()
                .orElse(Order.RELEVANTIE);
    }
}
