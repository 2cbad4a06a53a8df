// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that PAR takes over, by the names of the contract. Case, spaces and signs in a header do not matter. */
public enum Column {
    EXTERNE_REFERENTIE("externeReferentie", true),
    DATUM("datum", true),
    KANAAL("kanaal", true),
    SOORTEN("soorten", true),
    ERNST("ernst", false),
    OMSCHRIJVING("omschrijving", false),
    VOORNAMEN("voornamen", false),
    ROEPNAAM("roepnaam", false),
    VOORVOEGSEL("voorvoegsel", false),
    GESLACHTSNAAM("geslachtsnaam", false),
    GEBOORTEDATUM("geboortedatum", false),
    STRAAT("straat", false),
    HUISNUMMER("huisnummer", false),
    POSTCODE("postcode", false),
    WOONPLAATS("woonplaats", false),
    TELEFOONNUMMER("telefoonnummer", false),
    EMAILADRES("emailadres", false),
    KENTEKEN("kenteken", false),
    BURGERSERVICENUMMER("burgerservicenummer", false),
    MAATREGEL("maatregel", false),
    MAATREGEL_VANAF("maatregelVanaf", false),
    MAATREGEL_TOT("maatregelTot", false);

    private final String header;
    private final boolean needed;

    Column(String header, boolean needed) {
        this.header = header;
        this.needed = needed;
    }

    /** As it is called in a file and in the report of bad rows. */
    public String header() {
        return header;
    }

    /** The columns without which no row can be stored. */
    static List<Column> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }

    /** The column that this header means. */
    static Optional<Column> find(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
