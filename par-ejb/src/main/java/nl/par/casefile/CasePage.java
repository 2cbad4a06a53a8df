// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.List;

/**
 * A page of dossiers.
 *
 * @param dossiers in the order asked
 * @param totaal of all pages together
 */
public record CasePage(List<CaseLine> dossiers, int totaal, int pagina, int paginaGrootte) {

    /** How many pages there are, at least one. */
    public int paginas() {
        return Math.max(1, (totaal + paginaGrootte - 1) / paginaGrootte);
    }
}
