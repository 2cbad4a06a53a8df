// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** What other organisations answered, or why they were not asked. The names are the API's values. */
public enum PartnerOutcome {
    BEKEND("Bekend bij een andere organisatie."),
    NIET_BEKEND("Niet bekend bij andere organisaties waarmee uw organisatie dit vergelijkt."),
    ONZEKER(
            "Andere organisaties konden nu niet allemaal worden gevraagd. Dit betekent niet dat daar niets bekend is. Probeer het"
                    + " zo nog eens."),
    TE_WEINIG(
            "Niet gevraagd bij andere organisaties. Dat kan alleen met een burgerservicenummer, of met voornaam, achternaam en"
                    + " volledige geboortedatum."),
    TE_VAAK("Niet gevraagd bij andere organisaties: u hebt dat al vaker laten doen dan gebruikelijk."),
    GEEN_COLLEGA("Niet gevraagd bij andere organisaties: dat kan alleen een collega, niet een koppeling.");

    private final String label;

    PartnerOutcome(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
