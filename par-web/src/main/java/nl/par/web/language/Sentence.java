// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dutch sentence with places for data, {@code "Na {0} wist PAR wie dit is."}, and its English. A place in the English
 * that ends in an exclamation mark, {@code {0!}}, holds a word of PAR and not of a person: it is looked up too. One that ends in a hash,
 * {@code {0#}}, holds a number, which is written as the English do; in the Dutch it takes nothing else.
 */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)([!#]?)}");

    private final String dutch;
    private final String english;
    private final String longestPart;
    private final Pattern shape;

    Sentence(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
        List<String> parts = List.of(PLACE.split(dutch, -1));
        this.longestPart =
                parts.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        this.shape = Pattern.compile(shape(dutch, parts), Pattern.DOTALL);
    }

    private static String shape(String dutch, List<String> parts) {
        StringBuilder shape = new StringBuilder(Pattern.quote(parts.get(0)));
        Matcher place = PLACE.matcher(dutch);
        for (int part = 1; place.find(); part++) {
            shape.append(place.group(2).equals("#") ? EnglishNumber.SHAPE : "(.+?)")
                    .append(Pattern.quote(parts.get(part)));
        }
        return shape.toString();
    }

    /** The Dutch as a template has it, whatever its places take. */
    static String plain(String dutch) {
        return PLACE.matcher(dutch).replaceAll("{$1}");
    }

    static boolean hasPlaces(String text) {
        return PLACE.matcher(text).find();
    }

    String dutch() {
        return dutch;
    }

    String english() {
        return english;
    }

    /** How much of the Dutch is words: who has more is the closer fit. */
    int words() {
        return PLACE.matcher(dutch).replaceAll("").length();
    }

    /** What stands at the places, if the text is this sentence. */
    Optional<List<String>> dataOf(String text) {
        if (!text.contains(longestPart)) {
            return Optional.empty();
        }
        Matcher found = shape.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> data = new ArrayList<>();
        for (int group = 1; group <= found.groupCount(); group++) {
            data.add(found.group(group));
        }
        return Optional.of(data);
    }

    /**
     * The English with the data at their places.
     *
     * @param own translates a place that holds PAR's own words; the rest is filled in as it is
     */
    String filled(List<String> data, UnaryOperator<String> own) {
        return PLACE.matcher(english).replaceAll(place -> Matcher.quoteReplacement(at(place, data, own)));
    }

    private static String at(MatchResult place, List<String> data, UnaryOperator<String> own) {
        String text = data.get(Integer.parseInt(place.group(1)));
        return switch (place.group(2)) {
            case "!" -> own.apply(text);
            case "#" -> EnglishNumber.of(text).orElse(text);
            default -> text;
        };
    }
}
