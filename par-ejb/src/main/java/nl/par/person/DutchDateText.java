// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a date of birth in running text, in the notations that people here use: day first, with or without signs, or in words. */
final class DutchDateText {

    static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final String BEFORE = "(?<![\\p{L}\\d+/.-])";
    private static final String AFTER = "(?![\\p{L}\\d/-]|[.]\\d)";
    private static final Pattern ISO = pattern("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern SIGNS =
            pattern("(?<d>\\d{1,2})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>['’]?(?<y>\\d{4}|\\d{2})");
    private static final Pattern SPACES = pattern("(?<d>\\d{1,2}) (?<m>\\d{1,2}) (?<y>\\d{4})(?! \\d{2}\\b)");
    private static final Pattern DIGITS = pattern("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})");
    private static final Pattern WORDS =
            pattern("(?:(?<d>\\d{1,2})[ .-]{1,2})?(?<name>\\p{L}{3,9})[.]?[ .-]{1,2}['’]?(?<y>\\d{4}|\\d{2})");
    private static final Pattern NO_DAY = pattern("(?:(?<d>\\d{1,2})[-/.])?(?<m>\\d{1,2})[-/.](?<y>\\d{4})(?! ?\\d)");
    private static final Pattern YEAR = pattern("(?<y>\\d{4})");
    /** Two digits are a year only when something says so. */
    private static final Pattern SHORT_YEAR =
            pattern("(?i)(?<=['’]|geb |geb[.] |geb: |geboren |geboren in |geboortejaar |geboortejaar: )(?<y>\\d{2})");

    private DutchDateText() {}

    /** A date and the part of the text that said so. */
    record Found(PartialDate date, int start, int end) {}

    private static Pattern pattern(String core) {
        return Pattern.compile(BEFORE + core + AFTER, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The first date with at least a month, not in the future. */
    static Optional<Found> findDate(String text, LocalDate today) {
        for (Pattern pattern : List.of(WORDS, ISO, SIGNS, DIGITS, SPACES, NO_DAY)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                Optional<Found> found = read(m, pattern, today);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first year that a living person can be born in, standing alone. */
    static Optional<Found> findYear(String text, LocalDate today) {
        for (Pattern pattern : List.of(YEAR, SHORT_YEAR)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                int year = year(m.group("y"), today);
                if (year >= today.getYear() - 120 && year <= today.getYear()) {
                    return Optional.of(new Found(new PartialDate(year, null, null), m.start(), m.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> read(Matcher m, Pattern pattern, LocalDate today) {
        @Nullable String day = m.group("d");
        int month = pattern.equals(WORDS) ? month(m.group("name"), day != null) : Integer.parseInt(m.group("m"));
        int year = year(m.group("y"), today);
        boolean vague = day == null && m.group("y").length() == 2;
        if (vague || month == 0 || month > 12 || year < today.getYear() - 120 || year > today.getYear()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = day == null
                ? Optional.of(new PartialDate(year, month, null))
                : PartialDate.find(year, month, Integer.parseInt(day));
        return date.map(known -> new Found(known, m.start(), m.end()));
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    /** Without a day, Jan and Mei are people rather than months. */
    private static int month(String name, boolean afterDay) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!afterDay && !name.equals("mei") && !(lower.length() > 3 && MONTHS.contains(lower))) {
            return 0;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            String full = MONTHS.get(i);
            boolean short3 = lower.length() >= 3 && lower.length() <= 4 && full.startsWith(lower);
            if (full.equals(lower) || short3 || (i == 2 && "mrt".equals(lower))) {
                return i + 1;
            }
        }
        return 0;
    }
}
