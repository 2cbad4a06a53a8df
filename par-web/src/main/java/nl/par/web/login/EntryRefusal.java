// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

/** Why somebody does not come in. The words are for the reader; they tell nothing about the token. */
enum EntryRefusal {
    /** No token, or none that can be trusted. */
    BAD_TOKEN(401, "U bent niet ingelogd", "De toegang is verlopen of ongeldig. Log opnieuw in."),
    /** A token of this realm, but for something else than PAR, or for another client. */
    OTHER_PURPOSE(401, "U bent niet ingelogd", "Deze toegang is niet voor PAR bedoeld."),
    /** No organisation in the token. */
    NO_ORGANISATION(
            403,
            "Geen organisatie",
            "Uw account hoort niet bij een organisatie in PAR. Vraag de functioneel beheerder van uw organisatie om u toe"
                    + " te voegen."),
    /** More than one organisation in the token. */
    SEVERAL_ORGANISATIONS(
            403,
            "Meer dan één organisatie",
            "Uw account hoort bij meer dan één organisatie. PAR werkt met één organisatie per keer. Vraag de functioneel"
                    + " beheerder om een account per organisatie."),
    /** An organisation that does not keep its register here, or one that contradicts itself. */
    UNKNOWN_ORGANISATION(
            403,
            "Organisatie niet bekend",
            "PAR kent de organisatie van uw account niet. Vraag de functioneel beheerder van uw organisatie om hulp."),
    /** The system of one organisation with the membership of another. */
    OTHER_ORGANISATION(403, "Andere organisatie", "Deze koppeling hoort niet bij deze organisatie."),
    /** Somebody who came another way than through the identity provider of her own organisation. */
    OTHER_PROVIDER(
            403,
            "Andere inlogdienst",
            "U bent niet via de inlogdienst van uw eigen organisatie binnengekomen. Log opnieuw in met het e-mailadres van uw"
                    + " werk."),
    /** A member without any role of PAR. */
    NO_ROLE(
            403,
            "Geen rol",
            "U heeft nog geen rol in PAR. Vraag de functioneel beheerder van uw organisatie om u een rol te geven.");

    private final int status;
    private final String title;
    private final String text;

    EntryRefusal(int status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Error code of RFC 6750 for {@code WWW-Authenticate}. */
    String code() {
        return status == 401 ? "invalid_token" : "insufficient_scope";
    }
}
