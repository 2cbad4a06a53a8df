// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryHit;
import nl.par.casefile.HistoryPage;
import nl.par.casefile.HistoryPiece;
import org.jspecify.annotations.Nullable;

/** What was found in the history, as the API shows it. */
public record HistoryJson(
        List<Treffer> treffers,
        int totaal,
        boolean volledig,
        List<Telling> tellingen,
        List<String> gezochtOp,
        List<String> nietGebruikt,
        int pagina,
        int paginaGrootte) {

    /** A line of a timeline; a piece of a fragment says whether it is what was searched for. */
    public record Treffer(
            UUID id,
            UUID dossier,
            String nummer,
            String betrokkene,
            Instant tijdstip,
            String onderdeel,
            @Nullable UUID verwijzing,
            String titel,
            List<List<HistoryPiece>> fragmenten,
            List<String> soorten,
            @Nullable String ernst,
            @Nullable String kanaal,
            @Nullable String maatregel,
            @Nullable String eenheid) {

        static Treffer of(HistoryHit hit) {
            return new Treffer(
                    hit.id(),
                    hit.dossier(),
                    hit.nummer(),
                    hit.betrokkene(),
                    hit.tijdstip(),
                    HistoryCodes.of(HistoryFacet.ONDERDEEL, hit.onderdeel().name()),
                    hit.verwijzing(),
                    hit.titel().stream().map(HistoryPiece::tekst).collect(Collectors.joining()),
                    hit.fragmenten(),
                    hit.soorten().stream().map(Enum::name).toList(),
                    hit.ernst() == null ? null : hit.ernst().name(),
                    hit.kanaal() == null ? null : hit.kanaal().name(),
                    hit.maatregel(),
                    hit.eenheid());
        }
    }

    /** How often the values of a filter appear in all that was found. */
    public record Telling(String filter, List<Waarde> waarden) {}

    /** A value, how it is called, and how many hits have it. */
    public record Waarde(String waarde, String naam, int aantal) {}

    static HistoryJson of(HistoryPage page) {
        return new HistoryJson(
                page.treffers().stream().map(Treffer::of).toList(),
                page.totaal(),
                page.volledig(),
                page.tellingen().stream().map(HistoryJson::counts).toList(),
                page.gezochtOp(),
                page.nietGebruikt(),
                page.pagina(),
                page.paginaGrootte());
    }

    private static Telling counts(HistoryPage.Telling counts) {
        HistoryFacet facet = counts.kenmerk();
        return new Telling(
                facet.field(),
                counts.waarden().stream()
                        .map(value -> new Waarde(HistoryCodes.of(facet, value.code()), value.label(), value.aantal()))
                        .toList());
    }
}
