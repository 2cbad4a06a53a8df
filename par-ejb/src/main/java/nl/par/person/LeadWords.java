// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.person.QuestionText.Kind;

/**
 * The words by which people say what comes next: {@code geb. 3-4-1971}, {@code tel: 06 12345678}. They are no names. Only straight before what they
 * announce, and never a word that is a surname too: {@code Kent} needs a dot or a colon, and so does {@code Tel} with a capital after a name.
 */
final class LeadWords {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Map<Kind, Pattern> WORDS = new EnumMap<>(Map.of(
            Kind.GEBOORTEDATUM,
            lead(
                    "(?:geboren|geb[.]?)(?: te \\p{L}[\\p{L}'’ -]{0,30}?)?(?: op| in)?|geboortedatum|geboortejaar|geb[.]? ?dat(?:um)?"),
            Kind.TELEFOON,
            lead(
                    "tel(?:efoon)?[. -]{0,2}(?:nummer|nr)|telefoon|^tel|(?-i:tel)|tel(?=[.:])|mob(?:iel)?(?:[. -]{0,2}(?:nummer|nr))?|gsm"),
            Kind.EMAIL,
            lead("e-?mail(?:adres)?|mail(?:adres)?"),
            Kind.KENTEKEN,
            lead("kenteken|kent(?=[.:])|auto"),
            Kind.ADRES,
            lead("(?:adres|postcode|woont|wonend|wonende|woonachtig)(?: op| te| aan)?|pc(?=[.:])"),
            Kind.BSN,
            lead("bsn(?:[. -]{0,2}(?:nummer|nr))?|burgerservicenummer|sofi(?:[. -]{0,2}nummer)?")));

    private LeadWords() {}

    private static Pattern lead(String words) {
        return Pattern.compile("(?<![\\p{L}\\d'’-])(?:" + words + ")[.:]{0,2}\\s{0,2}$", ANY_CASE);
    }

    /** Where the part that begins here begins together with the word that announces it. */
    static int start(Kind kind, String text, int start) {
        Pattern words = WORDS.get(kind);
        if (words == null) {
            return start;
        }
        Matcher m = words.matcher(text.substring(0, start));
        return m.find() ? m.start() : start;
    }
}
