// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

/** How it was verified that a BSN is the person's (R13). */
public enum BsnVerification {
    NIET("niet gecontroleerd"),
    IDENTITEITSBEWIJS("gezien op een identiteitsbewijs"),
    BRP("vergeleken met de basisregistratie personen");

    private final String label;

    BsnVerification(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }

    /** Whether anything was verified. */
    public boolean verified() {
        return this != NIET;
    }
}
