// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryHit;
import nl.par.casefile.HistoryPage;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.casefile.SavedSearchView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Kept;
import nl.par.web.page.Option;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * The page of the history.
 *
 * @param found what was found, or nothing while nobody asked
 * @param kept the reader's kept questions
 * @param exports whether the reader may take the list along
 * @param unreliable why there is no answer, when there is none
 */
public record HistoryView(
        Fields form,
        @Nullable HistoryPage found,
        List<SavedSearchView> kept,
        boolean exports,
        @Nullable String unreliable) {

    private static final List<String> PURPOSES = List.of(
            "Een dossier bijhouden",
            "Een melding beoordelen",
            "Een maatregel voorbereiden of nakijken",
            "Opvang of nazorg",
            "Een verzoek van betrokkene of van een rechter",
            "Verantwoording");

    /** A filter in use, or a value that can become one. */
    public record Filter(String button, String label, int count) {}

    /**
     * The values of a trait that can narrow the answer.
     *
     * @param words whether the values are PAR's own words and not the organisation's
     */
    public record Choices(String label, List<Filter> filters, boolean words) {}

    /** The reader's kept questions, with what can be done with them. */
    public List<Kept> keptItems() {
        return kept.stream()
                .map(one -> new Kept(
                        "/dossiers/zoeken/opdrachten", one.id().toString(), one.naam(), one.bewaard(), one.versie()))
                .toList();
    }

    public List<Option> purposes() {
        List<Option> options = new ArrayList<>();
        PURPOSES.forEach(purpose -> options.add(new Option(purpose, purpose)));
        String other = form.text("doel");
        if (!other.isEmpty() && !PURPOSES.contains(other)) {
            options.add(new Option(other, other));
        }
        return options;
    }

    public List<Option> orders() {
        return Arrays.stream(Order.values())
                .map(order -> new Option(order.name(), order.label()))
                .toList();
    }

    /** The filters in use, each with what its button sends. */
    public List<Filter> used() {
        List<Filter> used = new ArrayList<>();
        for (HistoryFacet facet : HistoryFacet.values()) {
            form.texts(facet.field())
                    .forEach(word -> used.add(new Filter(
                            facet.field() + ":" + word,
                            facet.label() + ": " + facet.label(HistoryCodes.value(facet, word)),
                            0)));
        }
        if (form.textOrNull("van") != null) {
            used.add(new Filter("van", "Vanaf " + form.text("van"), 0));
        }
        if (form.textOrNull("totEnMet") != null) {
            used.add(new Filter("totEnMet", "Tot en met " + form.text("totEnMet"), 0));
        }
        return used;
    }

    /** The values in the answer that are no filter yet. */
    public List<Choices> choices() {
        return found == null
                ? List.of()
                : found.tellingen().stream()
                        .map(this::choices)
                        .filter(choice -> !choice.filters().isEmpty())
                        .toList();
    }

    private Choices choices(HistoryPage.Telling counts) {
        HistoryFacet facet = counts.kenmerk();
        return new Choices(
                facet.label(),
                counts.waarden().stream()
                        .filter(value -> !form.has(facet.field(), HistoryCodes.of(facet, value.code())))
                        .map(value -> new Filter(
                                facet.field() + ":" + HistoryCodes.of(facet, value.code()),
                                value.label(),
                                value.aantal()))
                        .toList(),
                facet != HistoryFacet.EENHEID);
    }

    /** The fields of the question besides what the reader can type, each once per value. */
    public List<Option> hidden(boolean all) {
        List<Option> hidden = new ArrayList<>();
        for (HistoryFacet facet : HistoryFacet.values()) {
            form.texts(facet.field()).forEach(word -> hidden.add(new Option(facet.field(), word)));
        }
        if (all) {
            List.of("zoekterm", "doel", "volgorde", "van", "totEnMet").stream()
                    .filter(name -> form.textOrNull(name) != null)
                    .forEach(name -> hidden.add(new Option(name, form.text(name))));
        }
        return hidden;
    }

    /** The page of the record itself when it has one, else the dossier. */
    public String address(HistoryHit hit) {
        String own = CasePageView.href(hit.onderdeel(), hit.verwijzing());
        return own == null ? "/dossiers/" + hit.dossier() : own;
    }

    /** When, in which part, and with which traits. */
    public List<Table.Cell> traits(HistoryHit hit) {
        List<Table.Cell> parts = new ArrayList<>();
        parts.add(Table.Cell.text(Dutch.dateTime(hit.tijdstip())));
        parts.add(Table.Cell.words(hit.onderdeel().label()));
        if (hit.ernst() != null) {
            parts.add(Table.Cell.words("ernst " + hit.ernst().level()));
        }
        if (hit.kanaal() != null) {
            parts.add(Table.Cell.words(hit.kanaal().label()));
        }
        if (hit.eenheid() != null) {
            parts.add(Table.Cell.text(hit.eenheid()));
        }
        return parts;
    }
}
