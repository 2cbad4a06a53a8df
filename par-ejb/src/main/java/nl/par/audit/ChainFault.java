// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

/** In what way the log is not what was sealed. */
public enum ChainFault {
    LINE_CHANGED("Een regel is veranderd nadat hij was verzegeld, of regels zijn verwisseld"),
    LINES_MISSING("Er ontbreken regels die verzegeld waren"),
    LINES_ADDED("Er zijn achteraf regels tussengevoegd"),
    SEAL_CHANGED("Een zegel is veranderd"),
    SEAL_NOT_SIGNED("Een zegel is niet getekend met een bekende sleutel"),
    SEALS_MISSING("Er ontbreken zegels in de keten"),
    TAIL_CUT("Het einde van de keten is afgeknipt of vervangen");

    private final String label;

    ChainFault(String label) {
        this.label = label;
    }

    /** As the privacy officer reads it. */
    public String label() {
        return label;
    }
}
