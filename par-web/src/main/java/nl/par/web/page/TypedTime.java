// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands dates and times as people type them. */
final class TypedTime {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern PACKED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]+([a-z]{3,})\\.?[ -]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.u]?([0-5]\\d))?\\s*(?:u(?:ur)?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maart|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** Reads one notation. */
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(String typed);
    }

    private TypedTime() {}

    static Optional<LocalDate> date(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(NUMBERS, PACKED)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group(3), number(matcher.group(2)), matcher.group(1));
            }
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = number(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : number(matcher.group(2));
        return hour > 23 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String start : MONTHS.get(i).split("\\|", -1)) {
                if (word.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
