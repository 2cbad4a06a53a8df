// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/** How a talk stands. The names are the API's values. */
public enum TalkStatus {
    OPEN("Nog te plannen"),
    GEPLAND("Gepland"),
    GEVOERD("Gevoerd"),
    /** Not wanted, or not needed: a valid outcome. */
    AFGEZEGD("Niet nodig");

    private final String label;

    TalkStatus(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** Whether nothing more is expected. */
    public boolean closed() {
        return this == GEVOERD || this == AFGEZEGD;
    }
}
