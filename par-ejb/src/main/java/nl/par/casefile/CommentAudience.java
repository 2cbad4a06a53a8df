// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/** Who reads a comment. The names are the API's values. */
public enum CommentAudience {
    BETROKKENEN("Alle betrokken collega's"),
    ADVISEUR("Alleen de adviseur VPT");

    private final String label;

    CommentAudience(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
