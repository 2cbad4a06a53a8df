// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.InputStream;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A CSV file of any length that is never anywhere as a whole: its rows are made while they are read. */
final class MadeUpRows {

    static final String HEADER =
            "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;voornamen;roepnaam;voorvoegsel;"
                    + "geslachtsnaam;geboortedatum;straat;huisnummer;postcode;woonplaats;telefoonnummer;emailadres;kenteken;"
                    + "burgerservicenummer;maatregel;maatregelVanaf;maatregelTot\n";

    private static final String[] SURNAMES = {
        "Jansen", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Kuipers", "Yılmaz"
    };

    private MadeUpRows() {}

    static InputStream of(long rows) {
        return of(rows, 0);
    }

    /** Rows that each tell so many characters more. */
    static InputStream of(long rows, int story) {
        String more = "x".repeat(story) + "Schold";
        return StreamedLines.of(Stream.concat(
                Stream.of(HEADER), LongStream.range(0, rows).mapToObj(row -> row(row).replace("Schold", more))));
    }

    /** One row; every tenth person appears twice. */
    static String row(long number) {
        long person = number % 10 == 9 ? number - 1 : number;
        int day = (int) (person % 28) + 1;
        int month = (int) (person / 28 % 12) + 1;
        int year = 1950 + (int) (person / 336 % 50);
        return String.format(
                Locale.ROOT,
                "REF-%d;%02d-%02d-2026;balie;verbaal, psychisch;%d;Schold uit na een besluit over een vergunning;"
                        + "Voornaam%d;;van;%s;%d-%02d-%02d;Dorpsstraat;%d;%04dAB;Zwolle;06%08d;persoon%d@voorbeeld.nl;;;;;%n",
                number,
                number % 28 + 1,
                number % 9 + 1,
                number % 3 + 1,
                person,
                SURNAMES[(int) (person % SURNAMES.length)],
                year,
                month,
                day,
                person % 200 + 1,
                person % 8999 + 1000,
                person % 90_000_000 + 10_000_000,
                person);
    }
}
