// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/** What a written statement is. Only facts and quotes may flow into a letter, onto a card or to a partner. */
public enum StatementKind {
    FACT("Feit", "wat u zelf zag of hoorde"),
    QUOTE("Citaat", "wat er letterlijk is gezegd of geschreven"),
    ASSESSMENT("Inschatting", "wat u ervan vindt of vermoedt");

    private final String label;
    private final String explanation;

    StatementKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** As it is called in forms. */
    public String label() {
        return label;
    }

    /** What falls under it. */
    public String explanation() {
        return explanation;
    }

    /** Whether it may leave the dossier. */
    public boolean mayLeaveDossier() {
        return this != ASSESSMENT;
    }
}
