// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/** Whether a dossier is being kept or has been closed. */
public enum CaseStatus {
    OPEN("Open"),
    CLOSED("Gesloten");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
