// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.List;

/**
 * A page of reports, newest first.
 *
 * @param totaal of all pages together
 */
public record ReportPage(List<ReportLine> incidenten, int totaal, int pagina, int paginaGrootte) {

    /** How many pages there are, at least one. */
    public int paginas() {
        return Math.max(1, (totaal + paginaGrootte - 1) / paginaGrootte);
    }
}
