// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A CSV file of any length that is never anywhere as a whole: its rows are made while they are read. */
final class MadeUpRows extends InputStream {

    static final String HEADER =
            "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;voornamen;roepnaam;voorvoegsel;"
                    + "geslachtsnaam;geboortedatum;straat;huisnummer;postcode;woonplaats;telefoonnummer;emailadres;kenteken;"
                    + "burgerservicenummer;maatregel;maatregelVanaf;maatregelTot\n";

    private static final String[] SURNAMES = {
        "Jansen", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Kuipers", "Yılmaz"
    };

    private final long rows;
    private final String story;
    private long next;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int place;

    MadeUpRows(long rows) {
        this(rows, 0);
    }

    /** Rows that each tell so many characters more. */
    MadeUpRows(long rows, int story) {
        this.rows = rows;
        this.story = "x".repeat(story);
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

    @Override
    public int read() {
        return advance() ? line[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!advance()) {
            return -1;
        }
        int some = Math.min(length, line.length - place);
        System.arraycopy(line, place, buffer, offset, some);
        place += some;
        return some;
    }

    private boolean advance() {
        if (place >= line.length && next < rows) {
            line = row(next++).replace("Schold", story + "Schold").getBytes(StandardCharsets.UTF_8);
            place = 0;
        }
        return place < line.length;
    }
}
