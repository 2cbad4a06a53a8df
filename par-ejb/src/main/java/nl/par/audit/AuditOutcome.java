// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

/** How an action ended. */
public enum AuditOutcome {
    DONE("gedaan"),
    REFUSED("geweigerd"),
    FAILED("mislukt");

    private final String label;

    AuditOutcome(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
