// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.par.web.language.Language;

/** How PAR writes dates and times: {@code 3 april 2026}, {@code 14:02}, {@code 3 april 2026, 14:02}. */
public final class Dutch {

    /** The time zone in which pages show an instant. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale LOCALE = Language.DUTCH.locale();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter DATE_TYPED = DateTimeFormatter.ofPattern("d-M-uuuu", LOCALE);

    private Dutch() {}

    /** {@code 3 april 2026} */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 3 april 2026}, in Dutch time */
    public static String date(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    /** {@code april 2026} */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 14:02} */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 14:02}, in Dutch time */
    public static String time(Instant moment) {
        return time(moment.atZone(ZONE).toLocalTime());
    }

    /** {@code 3 april 2026, 14:02} */
    public static String dateTime(LocalDateTime moment) {
        return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /** {@code 3 april 2026, 14:02}, in Dutch time */
    public static String dateTime(Instant moment) {
        return dateTime(moment.atZone(ZONE).toLocalDateTime());
    }

    /** As a date stands in a form field: {@code 3-4-2026} */
    public static String typed(LocalDate date) {
        return DATE_TYPED.format(date);
    }
}
