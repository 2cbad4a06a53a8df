// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/** Where a task stands. */
public enum TaskStatus {
    /** Waits to be done. */
    OPEN("open", "Open"),
    /** Done. */
    DONE("gedaan", "Gedaan"),
    /** A colleague said, with a reason, that it need not be done. */
    NOT_NEEDED("niet-nodig", "Niet nodig");

    private final String code;
    private final String label;

    TaskStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
