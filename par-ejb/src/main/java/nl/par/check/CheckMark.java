// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** Why a look-up stands out for the privacy officer (R10). Standing out proves nothing; it asks for a look. */
public enum CheckMark {
    OWN_NAME("op eigen naam gezocht"),
    COLLEAGUE("op naam van een collega gezocht"),
    ODD_HOUR("op een ongebruikelijk tijdstip gezocht"),
    MANY("vaker gezocht dan gebruikelijk");

    private final String label;

    CheckMark(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
