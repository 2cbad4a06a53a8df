// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A question about the history of the dossiers that the asker may read.
 *
 * @param zoekterm words, phrases between quotation marks, {@code -word} for what must not be there, {@code word*} for a beginning
 * @param filter to what it is narrowed
 * @param volgorde in which order
 * @param doel what it is for (R10)
 * @param pagina from 1
 * @param paginaGrootte 1 to 100
 */
public record HistoryQuestion(
        @Nullable String zoekterm,
        HistoryFilter filter,
        Order volgorde,
        @Nullable String doel,
        int pagina,
        int paginaGrootte) {

    /** Orders of the answer. The names are the API's values. */
    public enum Order {
        RELEVANTIE("Beste overeenkomst"),
        NIEUWSTE("Nieuwste eerst"),
        OUDSTE("Oudste eerst");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** As it is called on pages. */
        public String label() {
            return label;
        }
    }

    public HistoryQuestion {
        pagina = Math.max(1, pagina);
        paginaGrootte = Math.min(100, Math.max(1, paginaGrootte));
    }

    /** The same question, from the first, with this many on a page. */
    HistoryQuestion whole(int size) {
        return new HistoryQuestion(zoekterm, filter, volgorde, doel, 1, size);
    }
}
