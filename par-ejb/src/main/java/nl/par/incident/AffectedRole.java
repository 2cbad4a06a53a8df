// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/** In which role a colleague was affected. The names are the API's values. */
public enum AffectedRole {
    MEDEWERKER("Medewerker"),
    HANDHAVER("Toezichthouder of handhaver"),
    POLITIEKE_AMBTSDRAGER("Politieke ambtsdrager"),
    INGEHUURD("Ingehuurd of stagiair");

    private final String label;

    AffectedRole(String label) {
        this.label = label;
    }

    /** As it is called in forms. */
    public String label() {
        return label;
    }
}
