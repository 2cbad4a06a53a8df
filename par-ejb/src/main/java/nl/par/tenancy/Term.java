// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of the norm as people write it: "24 uur", "3 werkdagen", "6 weken", "12 maanden".
 *
 * @param amount how many, at least 0
 * @param unit of what
 */
public record Term(int amount, Unit unit) {

    /** No time at all: the stand-in for a term that could not be read. */
    static final Term NONE = new Term(0, Unit.DAYS);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s+(\\p{L}+)");

    /** The units that a term may have, with their Dutch singular and plural. */
    public enum Unit {
        HOURS("uur", "uur"),
        DAYS("dag", "dagen"),
        WORKING_DAYS("werkdag", "werkdagen"),
        WEEKS("week", "weken"),
        MONTHS("maand", "maanden"),
        YEARS("jaar", "jaar");

        private final String one;
        private final String many;

        Unit(String one, String many) {
            this.one = one;
            this.many = many;
        }

        private static Unit named(String name) {
            return Arrays.stream(values())
                    .filter(unit -> unit.one.equals(name) || unit.many.equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown unit"));
        }
    }

    /** Reads "6 weken"; refuses anything else with IllegalArgumentException. */
    public static Term parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no term");
        }
        return new Term(Integer.parseInt(matcher.group(1)), Unit.named(matcher.group(2)));
    }

    /** The day on which the term ends that begins on this day; hours count as whole days, rounded up. */
    public LocalDate after(LocalDate start) {
        return switch (unit) {
            case HOURS -> start.plusDays((amount + 23) / 24);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> afterWorkingDays(start);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    /** The last day on which a term like this began that is over on this day. */
    public LocalDate lastOver(LocalDate today) {
        LocalDate began = today;
        while (!after(began).isBefore(today)) {
            began = began.minusDays(1);
        }
        return began;
    }

    /** The moment at which the term ends that begins at this moment. */
    public ZonedDateTime after(ZonedDateTime start) {
        return unit == Unit.HOURS ? start.plusHours(amount) : start.with(after(start.toLocalDate()));
    }

    /**
     * Whether this term, begun at the same moment, could end later than the other. Months and working days differ in length, so every
     * day of four years is tried: "1 maand" is longer than "30 dagen", and "30 dagen" longer than "1 maand" in February.
     */
    public boolean mayOutlast(Term other) {
        ZonedDateTime first = LocalDate.of(2023, 1, 1).atStartOfDay(ZoneOffset.UTC);
        for (int day = 0; day < 4 * 366; day++) {
            ZonedDateTime start = first.plusDays(day);
            if (after(start).isAfter(other.after(start))) {
                return true;
            }
        }
        return false;
    }

    /** The shorter of two terms; this one when neither always ends first. */
    Term orShorter(Term other) {
        return mayOutlast(other) && !other.mayOutlast(this) ? other : this;
    }

    private LocalDate afterWorkingDays(LocalDate start) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** As people write it, "1 maand" or "6 weken". */
    @Override
    public String toString() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }
}
