// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/** How a reporter looks back. The names are the API's values. */
public enum Verdict {
    JA("Ja"),
    EEN_BEETJE("Een beetje"),
    NEE("Nee");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
