// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the year and month, may be known, as in the Dutch base register of persons.
 *
 * @param year four digits, 1850 to 2150
 * @param month 1 to 12, or unknown
 * @param day 1 to 31 and possible in that month, or unknown; known only with its month
 */
@JsonbTypeAdapter(PartialDate.AsText.class)
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Refuses a date that cannot exist. */
    public PartialDate {
        if (year < 1850 || year > 2150 || (day != null && month == null)) {
            throw new IllegalArgumentException("no such date");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date", e);
        }
    }

    /** The date, wholly known. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The date if it can exist, wholly known. */
    public static Optional<PartialDate> find(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code 1971}, {@code 1971-04} or {@code 1971-04-03}; unknown parts may also be written as {@code 00}. */
    public static Optional<PartialDate> findIso(String text) {
        Matcher m = ISO.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(m.group(1)), part(m.group(2)), part(m.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a date in any notation that people here use, such as {@code 3-4-1971}, {@code 3 april 1971} or {@code 1971}; empty when it is none, or
     * later than {@code latest}, or more than 120 years before.
     */
    public static Optional<PartialDate> findTyped(String text, LocalDate latest) {
        String typed = text.strip();
        if (typed.length() > 40) {
            return Optional.empty();
        }
        Optional<PartialDate> iso = findIso(typed);
        if (iso.isPresent()) {
            return iso.filter(date ->
                    date.year() >= latest.getYear() - 120 && !date.first().isAfter(latest));
        }
        return DutchDateText.findDate(typed, latest)
                .filter(found -> found.start() == 0 && found.end() == typed.length())
                .map(DutchDateText.Found::date)
                .filter(date -> !date.first().isAfter(latest));
    }

    private LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    private static @Nullable Integer part(@Nullable String digits) {
        return digits == null || "00".equals(digits) ? null : Integer.valueOf(digits);
    }

    /** Whether day and month are known as well. */
    public boolean complete() {
        return day != null;
    }

    /** As text after ISO 8601, as far as known: {@code 1971}, {@code 1971-04} or {@code 1971-04-03}. */
    public String iso() {
        if (month == null) {
            return String.valueOf(year);
        }
        return day == null ? year + "-" + two(month) : year + "-" + two(month) + "-" + two(day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** For people: {@code 3 april 1971}, {@code april 1971} or {@code 1971}. */
    public String inWords() {
        if (month == null) {
            return String.valueOf(year);
        }
        String monthAndYear = DutchDateText.MONTHS.get(month - 1) + " " + year;
        return day == null ? monthAndYear : day + " " + monthAndYear;
    }

    @Override
    public String toString() {
        return iso();
    }

    /** Writes the date as one JSON text. */
    public static final class AsText implements JsonbAdapter<PartialDate, String> {
        @Override
        public String adaptToJson(PartialDate date) {
            return date.iso();
        }

        @Override
        public PartialDate adaptFromJson(String text) {
            return findIso(text).orElseThrow(() -> new IllegalArgumentException("no such date"));
        }
    }
}
