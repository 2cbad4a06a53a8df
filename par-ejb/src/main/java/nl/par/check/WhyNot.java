// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** Why a card cannot be shared with other organisations. */
public enum WhyNot {
    NOTHING("Op de kaart staat niets dat volgens de norm wordt gedeeld, of de kaart geldt niet meer."),
    NAMELESS("De naam van betrokkene is niet bekend."),
    RESTRICTED("De gegevens zijn beperkt (AVG, artikel 18)."),
    DISPUTED("Betrokkene is het niet eens met wat op de kaart staat."),
    MINOR("Betrokkene is mogelijk minderjarig.");

    private final String label;

    WhyNot(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
