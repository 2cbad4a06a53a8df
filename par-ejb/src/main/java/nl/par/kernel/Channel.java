// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/** Where contact between a citizen and a public servant takes place. */
public enum Channel {
    BALIE("Balie"),
    TELEFOON("Telefoon"),
    EMAIL("E-mail"),
    BRIEF("Brief"),
    SOCIALE_MEDIA("Sociale media"),
    HUISBEZOEK("Huisbezoek"),
    BUITENDIENST("Buitendienst"),
    BIJEENKOMST("Bijeenkomst"),
    PRIVESFEER("Privésfeer");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** As it is called in forms and on cards. */
    public String label() {
        return label;
    }
}
