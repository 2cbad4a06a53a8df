// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/** What the colleague said to help that was offered. Each is a good answer. The names are the API's values. */
public enum SupportAnswer {
    /** Not yet answered. */
    AANGEBODEN("Aangeboden"),
    AANGENOMEN("Ja, graag"),
    AFGEWEZEN("Nee, dank u"),
    /** Telling the story was all that was needed. */
    VERHAAL_WAS_GENOEG("Mijn verhaal kwijt kunnen was genoeg");

    private final String label;

    SupportAnswer(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
