// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

/** How sure the organisation is that the registered person is who the register says, surest first (R8). */
public enum IdentityCertainty {
    /** The BSN was compared with the base register. */
    BSN_GECONTROLEERD("BSN gecontroleerd"),
    /** An identity document was seen. */
    IDENTITEITSBEWIJS("identiteitsbewijs gezien"),
    /** A colleague knows the person by name. */
    BEKEND_BIJ_NAAM("bekend bij naam"),
    /** Only a telephone number is known. */
    ALLEEN_TELEFOON("alleen telefoonnummer bekend"),
    /** Nobody knows. */
    ONBEKEND("onbekend");

    private final String label;

    IdentityCertainty(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
