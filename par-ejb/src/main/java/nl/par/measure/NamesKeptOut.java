// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** The colleagues of a dossier, who stay invisible to the person concerned (R16). Recognises a full name or a surname. */
final class NamesKeptOut {

    private static final int SHORTEST = 3;

    private final List<Pattern> names;

    /** The names of colleagues; a word that is also in {@code own}, the name of the person concerned, does not count. */
    NamesKeptOut(List<String> colleagues, String own) {
        String citizen = " " + own.toLowerCase(Locale.ROOT) + " ";
        List<Pattern> found = new ArrayList<>();
        for (String name : colleagues) {
            String whole = name.strip();
            String last = whole.substring(whole.lastIndexOf(' ') + 1);
            if (whole.contains(" ")) {
                found.add(word(whole));
            }
            if (last.length() >= SHORTEST && !citizen.contains(last.toLowerCase(Locale.ROOT))) {
                found.add(word(last));
            }
        }
        this.names = List.copyOf(found);
    }

    /** Whether the text names one of them. */
    boolean appearsIn(@Nullable String text) {
        return text != null
                && names.stream().anyMatch(name -> name.matcher(text).find());
    }

    /** Adds what is wrong with the precautions of a card: too long, or naming a colleague who was affected. */
    void checkPrecautions(List<String> precautions, String field, Violations violations) {
        precautions.forEach(line -> violations.limit(line, 150, field));
        if (appearsIn(String.join(" ", precautions))) {
            violations.add(field, "Noem hier geen naam van een collega die het meemaakte.");
        }
    }

    private static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
