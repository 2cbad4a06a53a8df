// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A register of another program as CSV, made while it is read. Every tenth row is about the person of the row before; every third person has a BSN
 * (made up: they begin with a 9), every fifth row has a measure.
 */
final class RegisterRows extends InputStream {

    private static final String HEADER =
            "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;voornamen;roepnaam;voorvoegsel;geslachtsnaam;"
                    + "geboortedatum;straat;huisnummer;postcode;woonplaats;telefoonnummer;emailadres;kenteken;"
                    + "burgerservicenummer;maatregel;maatregelVanaf;maatregelTot\n";
    private static final int TEN = 10;

    private final Population people = new Population();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final String series;
    private final long rows;
    private long next;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int place;

    RegisterRows(String series, long rows) {
        this.series = series;
        this.rows = rows;
    }

    static long person(long row) {
        return row % TEN == TEN - 1 ? row - 1 : row;
    }

    private String row(long number) {
        Population.Citizen who = people.citizen(person(number));
        LocalDate day = today.minusDays(30 + number % 300);
        String measure = number % 5 == 0 ? "waarschuwingsbrief;" + day.plusDays(3) + ";" + day.plusDays(180) : ";;";
        return String.format(
                Locale.ROOT,
                "%s-%d;%s;balie;verbaal, psychisch;%d;Schold uit na een besluit over een vergunning en dreigde terug te"
                        + " komen;%s;;%s;%s;%s;Dorpsstraat;%d;%s;Zwolle;%s;persoon%d@voorbeeld.nl;%s;%s;%s%n",
                series,
                number,
                day,
                number % 3 + 1,
                who.first() + " " + (char) ('A' + person(number) % 26) + ".",
                who.prefix(),
                who.surname(),
                who.born(),
                who.number(),
                who.postcode(),
                who.phone(),
                person(number),
                who.plate(),
                person(number) % 3 == 0 ? bsn(person(number)) : "",
                measure);
    }

    /** A number that passes the test and that nobody has. */
    private static String bsn(long person) {
        for (long eight = 90_000_000L + person * 2; ; eight++) {
            int sum = 0;
            long rest = eight;
            for (int weight = 2; weight <= 9; weight++) {
                sum += weight * (int) (rest % 10);
                rest /= 10;
            }
            if (sum % 11 < TEN) {
                return eight + String.valueOf(sum % 11);
            }
        }
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
            line = row(next++).getBytes(StandardCharsets.UTF_8);
            place = 0;
        }
        return place < line.length;
    }
}
