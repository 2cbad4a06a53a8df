// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.par.imports.StreamedLines;

/**
 * A register of another program as CSV, made while it is read. Every tenth row is about the person of the row before; every third person has a BSN
 * (made up: they begin with a 9), every fifth row has a measure.
 */
final class RegisterRows {

    private static final String HEADER =
            "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;voornamen;roepnaam;voorvoegsel;geslachtsnaam;"
                    + "geboortedatum;straat;huisnummer;postcode;woonplaats;telefoonnummer;emailadres;kenteken;"
                    + "burgerservicenummer;maatregel;maatregelVanaf;maatregelTot\n";
    private static final int TEN = 10;

    private final Population people = new Population();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final String series;
    private final long from;
    private final long rows;

    /**
     * Rows about people of whom no other file with a different range tells.
     *
     * @param series with what their keys begin
     * @param from number of the first row; a multiple of ten
     */
    RegisterRows(String series, long from, long rows) {
        this.series = series;
        this.from = from;
        this.rows = rows;
    }

    InputStream file() {
        return StreamedLines.of(Stream.concat(
                Stream.of(HEADER), LongStream.range(from, from + rows).mapToObj(this::row)));
    }

    /** About whom the last row is. */
    Population.Citizen last() {
        return people.citizen(person(from + rows - 1));
    }

    private static long person(long row) {
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
}
