// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings spellings of a name together. The same folding is used for what is registered and for what is asked. */
public final class Folding {

    private static final Set<String> PREFIXES = Set.of(
            "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "in", "op", "aan", "bij", "tot", "uit", "onder",
            "over", "voor", "s", "el", "al", "la", "le", "du", "des", "di", "da", "do", "dos", "von", "vom", "zu",
            "zum", "zur", "d", "l", "vd", "v", "ibn", "bin", "ait", "oulad");
    private static final List<String> GLUED =
            List.of("vanden", "vander", "vande", "van", "vd", "der", "den", "ten", "ter", "de", "el");
    private static final int REST = 4;
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ı', "i", 'ð', "d", 'þ', "th");
    private static final String APOSTROPHES = "'’‘`´ʼ";

    private Folding() {}

    /** The text in lower case without diacritics, with {@code ij} as {@code y}; letters and single spaces only. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = ascii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < plain.length(); i++) {
            add(folded, plain, i);
        }
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') {
            folded.setLength(end - 1);
        }
        return folded.toString();
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void add(StringBuilder folded, String plain, int i) {
        char letter = plain.charAt(i);
        int last = folded.length() - 1;
        if (letter == 'j' && last >= 0 && folded.charAt(last) == 'i') {
            folded.setCharAt(last, 'y');
        } else if (letter >= 'a' && letter <= 'z') {
            folded.append(letter);
        } else if (letter > 0x7f && LETTERS.containsKey(letter)) {
            folded.append(LETTERS.get(letter));
        } else if (letter > 0x7f && (Character.isLetter(letter) || Character.isSurrogate(letter))) {
            folded.append(letter);
        } else if (!mark(letter) && !joins(plain, i) && last >= 0 && folded.charAt(last) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean mark(char letter) {
        int type = letter > 0x7f ? Character.getType(letter) : Character.OTHER_PUNCTUATION;
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** An apostrophe between letters, as in O'Brien and d'Hondt, joins them; before a last s, as in Jan's, it does not. */
    private static boolean joins(String plain, int i) {
        return APOSTROPHES.indexOf(plain.charAt(i)) >= 0
                && i > 0
                && i + 2 < plain.length()
                && Character.isLetter(plain.charAt(i - 1))
                && Character.isLetter(plain.charAt(i + 1))
                && Character.isLetter(plain.charAt(i + 2));
    }

    /** The folded words of a name without surname prefixes, which people leave out or misplace; with them when nothing else is left. */
    public static List<String> words(String name) {
        List<String> all = split(fold(name));
        List<String> telling = new ArrayList<>(all.size());
        for (String word : all) {
            if (!PREFIXES.contains(word)) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /** Whether people leave out or misplace this folded word, because it is the prefix of a surname. */
    static boolean prefix(String foldedWord) {
        return PREFIXES.contains(foldedWord);
    }

    /** The words between the spaces of a folded text. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || folded.charAt(i) == ' ') {
                if (i > from) {
                    words.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** The folded name written as one word, with its prefixes. */
    public static String joined(String name) {
        return fold(name).replace(" ", "");
    }

    /** What is left of a folded word when a prefix written onto it is taken off, as of vandenberg; the word itself when there is none. */
    public static String withoutPrefix(String word) {
        for (String prefix : GLUED) {
            if (word.length() >= prefix.length() + REST && word.startsWith(prefix)) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }
}
