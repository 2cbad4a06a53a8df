// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/** What two dossiers have to do with each other. The names are the API's values. */
public enum LinkKind {
    HUISHOUDEN("Zelfde huishouden"),
    GROEP("Zelfde groep"),
    ADRES("Zelfde adres"),
    ANDERS("Anders");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
