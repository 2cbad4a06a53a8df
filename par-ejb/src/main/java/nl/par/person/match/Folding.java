// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.ColognePhonetic;

/** Brings spellings of a name together. The same folding is used for what is registered and for what is asked. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> PREFIXES = Set.of(
            "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "in", "op", "aan", "bij", "tot", "uit", "onder",
            "over", "voor", "s", "el", "al", "la", "le", "du", "des", "di", "da", "do", "dos", "von", "vom", "zu",
            "zum", "zur", "d", "l", "vd", "v");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ı", "i", "ð", "d", "þ", "th");

    /** From sound to sound, in this order: spellings that Dutch ears hear alike. */
    private static final List<List<String>> SOUNDS = List.of(
            List.of("sch", "sg"),
            List.of("ch", "g"),
            List.of("ph", "f"),
            List.of("th", "t"),
            List.of("dt", "t"),
            List.of("ck", "k"),
            List.of("cks", "ks"),
            List.of("x", "ks"),
            List.of("qu", "kw"),
            List.of("c(?=[eiy])", "s"),
            List.of("c", "k"),
            List.of("uy", "ui"),
            List.of("eu", "u"),
            List.of("ei|ey", "y"),
            List.of("auw|ouw|au", "ou"),
            List.of("ae", "a"),
            List.of("oe", "u"),
            List.of("ie", "i"),
            List.of("y", "i"),
            List.of("v", "f"),
            List.of("z", "s"),
            List.of("d$", "t"),
            List.of("b$", "p"),
            List.of("h(?![aeiou])", ""),
            List.of("(.)\\1+", "$1"));

    private Folding() {}

    /** The text in lower case without diacritics, with {@code ij} as {@code y}; letters and spaces only. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(lower).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        String joined = bare.replaceAll("(?<=\\p{L})['’`](?=\\p{L}{2})", "");
        return NOT_LETTER.matcher(joined.replace("ij", "y")).replaceAll(" ").strip();
    }

    /** The folded words of a name without surname prefixes, which people leave out or misplace; with them when nothing else is left. */
    public static List<String> words(String name) {
        List<String> all =
                Arrays.stream(fold(name).split(" ")).filter(w -> !w.isEmpty()).toList();
        List<String> telling = all.stream().filter(w -> !PREFIXES.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The folded name written as one word, with its prefixes. */
    public static String joined(String name) {
        return fold(name).replace(" ", "");
    }

    /** How a folded word sounds in Dutch: the same key for Kuiper and Cuijper, De Vries and De Fries. Widens a search, never decides. */
    public static String sound(String foldedWord) {
        String sound = foldedWord;
        for (List<String> rule : SOUNDS) {
            sound = sound.replaceAll(rule.get(0), rule.get(1));
        }
        return sound;
    }

    /** The Cologne phonetic code of a folded word, possibly empty. Widens a search, never decides. */
    public static String cologne(String foldedWord) {
        return new ColognePhonetic().colognePhonetic(foldedWord);
    }

    /** Whether two folded words sound alike by one of the keys; words of fewer than four letters have too little sound to tell. */
    static boolean soundAlike(String a, String b) {
        if (a.length() < 4 || b.length() < 4) {
            return false;
        }
        return sound(a).equals(sound(b))
                || (cologne(a).length() > 2 && cologne(a).equals(cologne(b)));
    }
}
