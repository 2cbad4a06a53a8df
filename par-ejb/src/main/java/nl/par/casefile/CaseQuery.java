// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers to list.
 *
 * @param tekst part of the number or of the person's name; all when absent
 * @param status only these; all when absent
 * @param alleenBetrokken only those in which the user is involved, also for the adviser
 * @param volgorde in which order
 * @param pagina from 1
 * @param paginaGrootte 1 to 100
 */
public record CaseQuery(
        @Nullable String tekst,
        @Nullable CaseStatus status,
        boolean alleenBetrokken,
        Order volgorde,
        int pagina,
        int paginaGrootte) {

    /** The first twenty, the latest event first. */
    public static final CaseQuery FIRST = new CaseQuery(null, null, false, Order.LAATSTE_GEBEURTENIS, 1, 20);

    /** Orders of the list. The names are the API's values. */
    public enum Order {
        LAATSTE_GEBEURTENIS("Laatste gebeurtenis", "c.lastEvent desc, c.number desc"),
        NIEUWSTE("Nieuwste dossier", "c.openedAt desc, c.number desc"),
        NUMMER("Nummer", "c.number");

        private final String label;
        private final String clause;

        Order(String label, String clause) {
            this.label = label;
            this.clause = clause;
        }

        /** As it is called on pages. */
        public String label() {
            return label;
        }

        String clause() {
            return clause;
        }
    }

    public CaseQuery {
        pagina = Math.max(1, pagina);
        paginaGrootte = Math.min(100, Math.max(1, paginaGrootte));
    }
}
