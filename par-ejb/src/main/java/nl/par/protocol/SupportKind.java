// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/** Help that an organisation can offer. The names are the API's values. */
public enum SupportKind {
    COLLEGA("Gesprek met een opvangcollega"),
    MAATSCHAPPELIJK_WERK("Bedrijfsmaatschappelijk werk"),
    BEDRIJFSARTS("Bedrijfsarts"),
    PSYCHOLOOG("Psycholoog"),
    SLACHTOFFERHULP("Slachtofferhulp Nederland"),
    WERK_AANPASSEN("Het werk tijdelijk aanpassen");

    private final String label;

    SupportKind(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
