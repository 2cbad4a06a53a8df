// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no measure may close (R18): emergencies, objection and appeal, complaints, what statute requires, and being represented
 * (Awb 2:1). The letter says itself that these stay open; this keeps a colleague's own words from saying the opposite. It takes
 * a sentence that names one of them together with a denial for such words, rather once too often than once too little.
 */
final class AlwaysReachable {

    private static final Pattern RESERVED = word("112|nood\\p{L}*|spoed\\p{L}*|bezwaar\\p{L}*|beroep|"
            + "beroepschrift\\p{L}*|klacht\\p{L}*|ombudsman|wettelijk\\p{L}*|vertegenwoordig\\p{L}*|gemachtigde\\p{L}*|"
            + "advocaat|hulpdiensten|ambulance|brandweer");
    private static final Pattern DENIAL = word(
            "niet|geen|nooit|nergens|verboden|verbieden|niemand|zonder|stopt|stoppen|vervalt|afgesloten|uitgesloten");

    private AlwaysReachable() {}

    /** Whether one of its sentences seems to close what stays open. */
    static boolean closedBy(String text) {
        return Stream.of(text.split("(?<=[.!?;])\\s+|\\n", -1))
                .anyMatch(
                        sentence -> names(sentence) && DENIAL.matcher(sentence).find());
    }

    /** Whether it names something that stays open, such as a service that may not be suspended. */
    static boolean names(String text) {
        return RESERVED.matcher(text).find();
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
