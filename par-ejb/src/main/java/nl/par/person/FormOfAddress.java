// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.Locale;
import java.util.Set;

/** Words beside a name that are not of it: {@code mevr.}, {@code drs.}, {@code familie}, and those that announce it, such as {@code achternaam}. */
final class FormOfAddress {

    private static final Set<String> WORDS = Set.of(
            "dhr",
            "hr",
            "mhr",
            "meneer",
            "mijnheer",
            "mevrouw",
            "mevr",
            "mw",
            "mvr",
            "mej",
            "mejuffrouw",
            "juffrouw",
            "mr",
            "mrs",
            "ms",
            "familie",
            "fam",
            "gezin",
            "echtpaar",
            "weduwe",
            "wed",
            "drs",
            "ir",
            "dr",
            "ds",
            "naam",
            "voornaam",
            "voornamen",
            "achternaam",
            "familienaam",
            "roepnaam",
            "genaamd");

    /** Without the dot Ing is a given name and Prof a nickname, as are titles written in full. */
    private static final Set<String> WITH_DOT = Set.of("ing.", "prof.");

    private FormOfAddress() {}

    /** Whether this word is one wherever it stands. */
    static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WITH_DOT.contains(lower) || WORDS.contains(lower.replaceAll("[.]+$", ""));
    }

    /** Whether this word may stand before {@code heer}. */
    static boolean beforeGentleman(String word) {
        return word.equalsIgnoreCase("de");
    }

    /**
     * Whether {@code heer} is one, with or without {@code de} before it: De Heer is a surname too, which people write so behind a given name or with
     * this capital only.
     *
     * @param article the word before it that {@link #beforeGentleman}, or nothing
     */
    static boolean isGentleman(String article, String word) {
        boolean surname = article.equals("de") && word.equals("Heer");
        return word.equalsIgnoreCase("heer") && !surname;
    }

    /** How many letters are a form of address, with its dot, that is written onto what follows, as in {@code mw.Jansen}. */
    static int writtenOnto(String word) {
        int end = word.indexOf('.') + 1;
        return end > 1 && end < word.length() && is(word.substring(0, end)) ? end : 0;
    }
}
