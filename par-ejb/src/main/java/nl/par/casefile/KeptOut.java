// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of colleagues (R16) and numbers that can be a BSN (R13) out of a text before it can be searched or leaves the organisation. Takes out rather too much
 * than too little: a surname that is also a word goes with it.
 */
public final class KeptOut {

    static final String COLLEAGUE = "[collega]";
    static final String NUMBER = "[nummer]";

    private static final int SHORTEST = 3;
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d])\\d(?:[ .-]?\\d){7,8}(?![\\d])");

    private final List<Pattern> names = new ArrayList<>();

    /** Takes these colleagues out; a word that is also in {@code own}, the name of the person concerned, stays. */
    public KeptOut(Collection<String> colleagues, String own) {
        String citizen = " " + own.toLowerCase(Locale.ROOT) + " ";
        for (String colleague : colleagues) {
            String whole = colleague.strip();
            if (whole.contains(" ")) {
                names.add(word(whole, Pattern.CASE_INSENSITIVE));
                part(whole.substring(0, whole.indexOf(' ')), citizen, 0);
            }
            part(whole.substring(whole.lastIndexOf(' ') + 1), citizen, Pattern.CASE_INSENSITIVE);
        }
    }

    private void part(String name, String citizen, int flags) {
        if (name.length() >= SHORTEST && !citizen.contains(" " + name.toLowerCase(Locale.ROOT) + " ")) {
            names.add(word(name, flags));
        }
    }

    /** The text without them. */
    public String from(String text) {
        String left = numbers(text);
        for (Pattern name : names) {
            left = name.matcher(left).replaceAll(Matcher.quoteReplacement(COLLEAGUE));
        }
        return left;
    }

    private static String numbers(String text) {
        return DIGITS.matcher(text)
                .replaceAll(
                        found -> canBeBsn(found.group()) ? Matcher.quoteReplacement(NUMBER) : escaped(found.group()));
    }

    private static String escaped(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** The eleven-test; a leading zero is often left out. */
    private static boolean canBeBsn(String typed) {
        String digits = typed.replaceAll("\\D", "");
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -Character.digit(nine.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(nine.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    private static Pattern word(String name, int flags) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", flags | Pattern.UNICODE_CASE);
    }
}
