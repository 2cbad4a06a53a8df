// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates as PAR writes them: {@code 3 mei 2026, 14:02} becomes {@code 3 May 2026, 14:02}. */
final class EnglishDate {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private static final Map<String, String> MONTHS =
            Arrays.stream(Month.values()).collect(Collectors.toMap(named(DUTCH), named(Locale.ENGLISH)));

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2} )?(" + String.join("|", MONTHS.keySet()) + ")( \\d{4})(, \\d{2}:\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private EnglishDate() {}

    private static Function<Month, String> named(Locale locale) {
        return month -> month.getDisplayName(TextStyle.FULL, locale);
    }

    /** The date in English if the text is a date and nothing else. */
    static Optional<String> of(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        String time = date.group(4) == null ? "" : date.group(4);
        String day = date.group(1) == null ? "" : date.group(1);
        return Optional.of(day + MONTHS.get(date.group(2).toLowerCase(DUTCH)) + date.group(3) + time);
    }
}
