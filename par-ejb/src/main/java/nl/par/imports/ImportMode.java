// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/** What happens to a file of which some rows are bad. The names are the API's values. */
public enum ImportMode {
    GOEDE_REGELS("Goede regels opslaan", "Regels met een fout blijven weg en staan in het foutenrapport."),
    ALLES_OF_NIETS("Alles of niets", "Alleen opslaan als er geen enkele fout in het bestand zit.");

    private final String label;
    private final String explanation;

    ImportMode(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** What it means. */
    public String explanation() {
        return explanation;
    }
}
