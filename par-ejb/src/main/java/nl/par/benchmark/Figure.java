// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the benchmark. A part comes after its whole: of whoever is counted in the whole, some are counted in the part and the rest
 * are not. The names are the API's values.
 */
public enum Figure {
    MELDINGEN("Meldingen", null, false),
    VERBAAL("Verbale agressie", MELDINGEN, false),
    FYSIEK("Fysieke agressie", MELDINGEN, false),
    PSYCHISCH("Psychische agressie", MELDINGEN, false),
    ANDERS("Anders", MELDINGEN, false),
    OPVANG_AANGEBODEN("Hulp aangeboden", MELDINGEN, false),
    OPVANG_AANGENOMEN("Hulp aangenomen", OPVANG_AANGEBODEN, false),
    NAZORG_OP_TIJD("Eerste nazorggesprek op tijd", MELDINGEN, false),
    UREN_TOT_BEOORDELING("Uren van melding tot beoordeling", MELDINGEN, true),
    UREN_TOT_REACTIE("Uren van melding tot reactie naar betrokkene", MELDINGEN, true),
    UREN_TOT_BESLUIT("Uren van voorstel tot besluit", MELDINGEN, true),
    ENQUETE("Ingevulde enquêtes", null, false),
    MEEGEMAAKT("Maakte agressie mee volgens de enquête", ENQUETE, false);

    private final String label;
    private final @Nullable Figure whole;
    private final boolean median;

    Figure(String label, @Nullable Figure whole, boolean median) {
        this.label = label;
        this.whole = whole;
        this.median = median;
    }

    /** As it is called on pages and in files. */
    public String label() {
        return label;
    }

    /** What it is a part of, when it is. */
    @Nullable
    Figure whole() {
        return whole;
    }

    /** Whether it is the middle of a number of times, in whole hours, instead of a count. */
    public boolean isMedian() {
        return median;
    }

    /** Whether it is one of the kinds, which together cover every report. */
    boolean isKind() {
        return this == VERBAAL || this == FYSIEK || this == PSYCHISCH || this == ANDERS;
    }
}
