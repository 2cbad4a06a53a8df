// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no measure may close (R18): emergencies, objection and appeal, complaints, what statute requires, and being represented
 * (Awb 2:1). The letter says itself that these stay open; this keeps a colleague's own words from saying the opposite. It takes
 * a sentence that names one of them together with a denial for such words, rather once too often than once too little. What is
 * known to deny nothing of the kind is set aside first: what the person concerned said, what happened before, and sentences
 * that name them as the exception.
 */
final class AlwaysReachable {

    private static final String OPEN =
            "112|nood(?!za|gedwongen|lot|weer)\\p{L}*|spoed(?!ig(?!e))\\p{L}*|bezwaar\\p{L}*|bezwaren|"
                    + "beroep|beroepschrift\\p{L}*|klacht\\p{L}*|ombudsman|wettelijk\\p{L}*|vertegenwoordig\\p{L}*|"
                    + "gemachtigde\\p{L}*|advoca\\p{L}*|hulpdiensten|ambulance|brandweer";
    private static final String EXCEPT = "behalve|tenzij|uitgezonderd|met uitzondering van|anders dan";
    private static final String WORDS = "(?:[\\p{L}\\d'’-]+ ){0,4}";

    private static final Pattern RESERVED = word(OPEN);
    private static final Pattern DENIAL =
            word("niet|geen|nooit|nimmer|nergens|niets|evenmin|verboden|verbieden|niemand|"
                    + "zonder|stopt|stoppen|vervalt|afgesloten|uitgesloten|onmogelijk|geweigerd|weigeren|ontzegd");
    private static final Pattern EXCEPTION = word(EXCEPT);
    private static final Pattern ALLOWED = word("mag|mogen|kunt|kan|kunnen");

    /** What the person concerned said in quotation marks, told as such. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:u " + WORDS + "(?:zei|zegt|riep|schreef|mailde|appte|antwoordde|dreigde|vroeg)|"
                    + "(?:zei|riep|schreef|mailde|appte|antwoordde|dreigde|vroeg) u)(?!\\p{L})(?:[^.!?\"“”„]{0,60}:|,)?\\s*[\"“„][^\"“”]*[\"”]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that deny something else, or that tell what was the case. */
    private static final List<Pattern> HARMLESS = List.of(
            word("(?:artikel|artikelen|kamer|nummer|€|huisnummer) 112"),
            word("112 (?:euro|gram|kilometer|keer)"),
            word("beroep als"),
            word("het (?:er )?niet (?:mee )?eens"),
            word("niet[- ](?:gegrond|ontvankelijk|tevreden|zonder)"),
            word("wettelijk (?:niet (?:toegestaan|geoorloofd)|verboden|strafbaar)"),
            word("niet alleen"),
            word("zonder (?:\\p{L}+ )?(?:afspraak|aanleiding|reden|waarschuwing|overleg|aankondiging)"),
            word("zonder (?:(?!(?:" + OPEN + ")(?!\\p{L}))\\p{L}+ ){0,3}te(?= \\p{L}+en)"),
            word(
                    "geen (?:\\p{L}+ )?(?:klacht|klachten|bezwaar|beroep) (?:\\p{L}+ )?(?:ingediend|gemaakt|ontvangen|ingesteld)"),
            word(
                    "(?:kreeg|kregen|ontving|ontvingen) (?:wij )?(?:\\p{L}+ )?geen (?:\\p{L}+ )?(?:klacht|klachten|bezwaar)"),
            word("(?:afspraak|afspraken|verbod|ontzegging|opschorting|maatregel|maatregelen|beperking|beperkingen) "
                    + "(?:geldt|gelden|is|zijn) (?:\\p{L}+ )?niet (?:van toepassing )?(?:voor|bij|op|in)"),
            word("(?:ook als|ook wanneer|ook al|hoewel|omdat|doordat|nadat|toen) (?!(?:dat|dit|die|daar|er|het|hier) )"
                    + "(?:(?!(?:" + OPEN + ")(?!\\p{L}))[\\p{L}\\d'’-]+ ?)+"));

    private AlwaysReachable() {}

    /** Whether one of its sentences seems to close what stays open. */
    static boolean closedBy(String text) {
        String told = SAID.matcher(text).replaceAll(" ");
        return Stream.of(told.split("(?<=[.!?;])\\s+|\\n", -1)).anyMatch(AlwaysReachable::closes);
    }

    /** Whether it names something that stays open, such as a service that may not be suspended. */
    static boolean names(String text) {
        return RESERVED.matcher(text).find();
    }

    private static boolean closes(String sentence) {
        String rest = sentence;
        for (Pattern harmless : HARMLESS) {
            rest = harmless.matcher(rest).replaceAll(" ");
        }
        String[] parts = EXCEPTION.split(rest, 2);
        if (parts.length == 1) {
            return names(rest) && denies(rest);
        }
        boolean open = !denies(parts[0]);
        return (names(parts[0]) && !open)
                || (names(parts[1])
                        && (denies(parts[1])
                                || (open && ALLOWED.matcher(parts[0]).find())));
    }

    private static boolean denies(String text) {
        return DENIAL.matcher(text).find();
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
