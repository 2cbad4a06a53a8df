// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.List;

/**
 * What was found in the history. Counts and totals hold only what the asker may read.
 *
 * @param totaal of all pages together
 * @param volledig whether that is all; otherwise there is more than PAR looks through at once, and the counts are of that part
 * @param tellingen how often each value of each trait appears
 * @param gezochtOp what was searched for, as it was understood
 * @param nietGebruikt what was typed but cannot be searched for
 */
public record HistoryPage(
        List<HistoryHit> treffers,
        int totaal,
        boolean volledig,
        List<Telling> tellingen,
        List<String> gezochtOp,
        List<String> nietGebruikt,
        int pagina,
        int paginaGrootte) {

    /** How often the values of a trait appear, the fixed ones in their order, names by the alphabet. */
    public record Telling(HistoryFacet kenmerk, List<Waarde> waarden) {}

    /** A value, how it is called, and how many lines have it. */
    public record Waarde(String code, String label, int aantal) {}

    /** How many pages there are, at least one. */
    public int paginas() {
        return Math.max(1, (totaal + paginaGrootte - 1) / paginaGrootte);
    }
}
