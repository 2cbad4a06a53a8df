// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as PAR writes them: {@code 1.234} becomes {@code 1,234}, {@code € 12,50} becomes {@code € 12.50}. */
final class EnglishNumber {

    /** What stands at a place that only takes a number. */
    static final String SHAPE = "((?:€\\s?)?\\d[\\d.,]*)";

    private static final Pattern NO_WORDS = Pattern.compile("[\\d.,\\s%()€–-]+");
    private static final Pattern GROUPED_OR_BROKEN =
            Pattern.compile("(?<![\\d.,])(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+,\\d{1,2})(?![\\d.,])");

    private EnglishNumber() {}

    /** The numbers in English if the text is numbers and nothing else, and reads otherwise in English. */
    static Optional<String> of(String text) {
        if (!NO_WORDS.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher number = GROUPED_OR_BROKEN.matcher(text);
        return number.find() ? Optional.of(number.replaceAll(found -> swapped(found.group()))) : Optional.empty();
    }

    private static String swapped(String dutch) {
        return dutch.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
