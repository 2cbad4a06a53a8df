// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/** How sure it is that a registered person is the one who is asked about, surest first. A name alone is never more than possible (R8). */
public enum Certainty {
    ZEKER(1, "Zeker", "Dit is vrijwel zeker dezelfde persoon."),
    WAARSCHIJNLIJK(2, "Waarschijnlijk", "Dit is waarschijnlijk dezelfde persoon. Controleer het."),
    MOGELIJK(3, "Mogelijk", "Dit kan iemand anders zijn. Controleer het eerst.");

    private final int place;
    private final String label;
    private final String advice;

    Certainty(int place, String label, String advice) {
        this.place = place;
        this.label = label;
        this.advice = advice;
    }

    /** The surest that a weight allows. */
    static Certainty atBest(double weight) {
        return weight >= Model.SURE ? ZEKER : weight >= Model.LIKELY ? WAARSCHIJNLIJK : MOGELIJK;
    }

    /** From one, surest first. */
    int place() {
        return place;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }

    /** What it means, as a Dutch sentence. */
    public String advice() {
        return advice;
    }
}
