// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of a page, taken apart into the words of the template and what was filled in.
 *
 * @param before white space before it
 * @param key the words with {@code {0}}, {@code {1}} for what was filled in, as the files of {@link English} have it
 * @param data what was filled in, in order
 * @param after white space after it
 */
record Phrase(String before, String key, List<String> data, String after) {

    private static final Pattern FILLED_IN = Pattern.compile(Data.START + "([^" + Data.END + "]*)" + Data.END);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static Phrase of(String text) {
        String inner = text.strip();
        int start = text.indexOf(inner);
        List<String> data = new ArrayList<>();
        String key = FILLED_IN.matcher(inner).replaceAll(filled -> {
            data.add(filled.group(1));
            return "{" + (data.size() - 1) + "}";
        });
        return new Phrase(
                text.substring(0, start),
                SPACE.matcher(key).replaceAll(" "),
                List.copyOf(data),
                text.substring(start + inner.length()));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** Whether the template says anything here, beside punctuation. */
    boolean hasWords() {
        return LETTER.matcher(key).find();
    }

    /** The text as a Dutch reader sees it. */
    String plain() {
        return filled(data);
    }

    /** The same with English dates. */
    String dated() {
        return filled(
                data.stream().map(text -> EnglishDate.of(text).orElse(text)).toList());
    }

    private String filled(List<String> texts) {
        return PLACE.matcher(key)
                .replaceAll(place -> Matcher.quoteReplacement(texts.get(Integer.parseInt(place.group(1)))));
    }

    /** Other words in the same white space. */
    String within(String words) {
        return before + words + after;
    }
}
