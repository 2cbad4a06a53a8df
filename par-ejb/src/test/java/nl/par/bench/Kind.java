// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

/** What is asked, and what is wrong with it. */
enum Kind {
    CLEAN("naam en datum, foutloos", true),
    TYPED("één typefout", true),
    TYPED_TWICE("twee typefouten", true),
    HEARD("verkeerd verstaan", true),
    PREFIX("tussenvoegsel fout of weg", true),
    PLAIN("zonder apostrof of accent", true),
    CALLED("roepnaam in plaats van voornaam, of andersom", true),
    INITIALS("alleen voorletters", true),
    REVERSED("omgekeerde volgorde", true),
    PARTNER("dubbele naam met die van de partner", true),
    SPELLED("andere schrijfwijze uit een andere taal", true),
    ALIAS("bijnaam", true),
    SHORT("naam van twee letters", true),
    SWAPPED("dag en maand verwisseld", false),
    DIGIT("één cijfer van de datum fout", false),
    DECADE("decennium fout", false),
    NAME_AND_DATE("naamfout en datumfout samen", false),
    PHONE("telefoonnummer in een andere notatie", false),
    PHONE_NAME("telefoonnummer met verkeerd getypte naam", false),
    EMAIL("e-mailadres in hoofdletters", false),
    PLATE("kenteken met streepjes", false),
    ADDRESS("postcode en huisnummer met verkeerd getypte naam", false),
    BSN("burgerservicenummer", false),
    PART("alleen jaar of jaar en maand", false),
    NO_DATE("zonder datum", false),
    NO_DATE_TYPED("zonder datum, één typefout", false),
    OTHER_DATE("geheel verkeerde datum", false),
    SURNAME_ADDRESS("achternaam met postcode en huisnummer", false),
    NOTED_DATE("aanhef en naam, met geboren op", true),
    NOTED_ADDRESS("aanhef en naam, met een adres zoals op een envelop", false),
    BOTH_SURNAMES("beide achternamen zonder voornaam", false),
    SURNAME("alleen achternaam", false);

    private final String label;
    private final boolean dateRight;

    Kind(String label, boolean dateRight) {
        this.label = label;
        this.dateRight = dateRight;
    }

    String label() {
        return label;
    }

    /** Whether the question carries the right date of birth. */
    boolean dateRight() {
        return dateRight;
    }

    /** Whether it is asked only when it is named, because no figure is asked for it: the runs of before stay comparable. */
    boolean apart() {
        return compareTo(OTHER_DATE) > 0;
    }

    /** Whether the question carries a date of birth, a number or an address, right or nearly right. */
    boolean strong() {
        return compareTo(BSN) <= 0 || (apart() && compareTo(BOTH_SURNAMES) < 0);
    }
}
