// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import nl.par.imports.Unreadable;

/** How much a workbook may unfold to, over all its parts together: a few kilobytes can be written to become gigabytes. */
final class Expansion {

    /** What a workbook may be unfolded. */
    static final long MOST = 1024L * 1024 * 1024;

    /** A sheet of the same word over and over folds to about a fiftieth; what folds better than this was made to harm. */
    static final long RATIO = 200;

    /** Below this, folding well harms nobody. */
    static final long HARMLESS = 16L * 1024 * 1024;

    private final long folded;
    private long unfolded;

    /** For a workbook of this many bytes. */
    Expansion(long folded) {
        this.folded = folded;
    }

    void grow(int bytes) {
        unfolded += bytes;
        if (unfolded > MOST || (unfolded > HARMLESS && unfolded / RATIO > folded)) {
            throw new Unreadable("Dit rekenblad is veel groter dan het lijkt; PAR opent het daarom niet. Sla het op als"
                    + " CSV en probeer het opnieuw.");
        }
    }
}
