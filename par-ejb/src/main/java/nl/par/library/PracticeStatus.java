// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

/** Where a piece of good practice stands. The names are the API's values, and those of the steps in the database. */
public enum PracticeStatus {
    INGESTUURD("Wacht op de beheerder van de norm"),
    GOEDGEKEURD("Voor iedereen te lezen"),
    AFGEWEZEN("Niet opgenomen"),
    INGETROKKEN("Ingetrokken");

    private final String label;

    PracticeStatus(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
