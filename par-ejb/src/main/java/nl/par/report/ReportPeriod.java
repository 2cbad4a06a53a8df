// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report is about, in Dutch time, within one calendar year.
 *
 * @param from first day
 * @param through last day, counted in
 */
public record ReportPeriod(LocalDate from, LocalDate through) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("nl"));

    /** The whole year. */
    public static ReportPeriod year(int year) {
        return new ReportPeriod(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * A part of a year; a bound that is absent is that of the year.
     *
     * @throws nl.par.kernel.Refusal.Invalid when a bound lies outside the year, or they are the wrong way round; the fields
     *     are {@code van} and {@code totEnMet}
     */
    public static ReportPeriod within(int year, @Nullable LocalDate from, @Nullable LocalDate through) {
        ReportPeriod whole = year(year);
        ReportPeriod asked =
                new ReportPeriod(from == null ? whole.from : from, through == null ? whole.through : through);
        new Violations()
                .require(asked.from.getYear() == year, "van", "Kies een eerste dag binnen het jaar.")
                .require(asked.through.getYear() == year, "totEnMet", "Kies een laatste dag binnen het jaar.")
                .require(
                        !asked.from.isAfter(asked.through),
                        "totEnMet",
                        "Kies een laatste dag die niet voor de eerste dag ligt.")
                .refuseIfAny();
        return asked;
    }

    /** The year it lies in. */
    public int year() {
        return from.getYear();
    }

    /** Whether it is a year from its first day to its last. */
    public boolean isWholeYear() {
        return equals(year(year()));
    }

    /** The same days one year earlier; the last of February stays the last. */
    public ReportPeriod yearBefore() {
        return new ReportPeriod(
                from.minusYears(1), endsMonth() ? lastDay(through.minusYears(1)) : through.minusYears(1));
    }

    /** In words: {@code 2024}, {@code september tot en met december 2024}, or by the day. */
    public String words() {
        if (isWholeYear()) {
            return String.valueOf(year());
        }
        if (from.getDayOfMonth() == 1 && endsMonth()) {
            String last = MONTH.format(through) + " " + year();
            return from.getMonth() == through.getMonth() ? last : MONTH.format(from) + " tot en met " + last;
        }
        return DAY.format(from) + " tot en met " + DAY.format(through);
    }

    /** The moment it begins. */
    public Instant start() {
        return from.atStartOfDay(TurnableClock.DUTCH_TIME).toInstant();
    }

    /** The moment it is over. */
    public Instant end() {
        return through.plusDays(1).atStartOfDay(TurnableClock.DUTCH_TIME).toInstant();
    }

    private boolean endsMonth() {
        return through.equals(lastDay(through));
    }

    private static LocalDate lastDay(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }
}
