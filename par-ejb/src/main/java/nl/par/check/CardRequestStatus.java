// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** How far a request for a card is. The names are the API's values. */
public enum CardRequestStatus {
    OPEN("wacht op antwoord"),
    VRIJGEGEVEN("kaart vrijgegeven"),
    GEWEIGERD("niet vrijgegeven"),
    VERLOPEN("verlopen");

    private final String label;

    CardRequestStatus(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
