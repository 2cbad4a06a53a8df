// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/** How far the organisation is with a report. Only a validated report counts in checks (R7). */
public enum ReportStatus {
    RECEIVED("Ontvangen"),
    VALIDATED("Bevestigd"),
    REJECTED("Niet bevestigd");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
