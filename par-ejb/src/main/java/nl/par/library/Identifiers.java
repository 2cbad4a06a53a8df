// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.par.kernel.Bsn;
import nl.par.person.PlateNumber;

/**
 * Finds what obviously points to somebody in a text that others will read. It cannot find everything: whoever contributes declares that she
 * looked, and the steward looks again.
 */
final class Identifiers {

    private static final Map<String, Pattern> SIGNS = Map.of(
            "een e-mailadres", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
            "een telefoonnummer", Pattern.compile("(?<!\\d)(?:\\+31|0)[ -]?(?:\\d[ -]?){8}\\d(?!\\d)"),
            "een postcode", Pattern.compile("(?<![\\w-])[1-9]\\d{3} ?[A-Z]{2}(?![\\w-])"),
            "een naam na een aanhef",
                    Pattern.compile(
                            "\\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?) (?:[A-Z]\\.|[a-z]{2,4} )*\\s?\\p{Lu}"),
            "een geboortedatum", Pattern.compile("(?i)geboren (?:op )?\\d"),
            "een rekeningnummer", Pattern.compile("\\b[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}\\b"));

    private static final Pattern PLATE =
            Pattern.compile("(?<![\\w-])[A-Za-z0-9]{1,3}-[A-Za-z0-9]{2,3}-[A-Za-z0-9]{1,3}(?![\\w-])");

    private Identifiers() {}

    /** What was found, in words, such as "een e-mailadres"; in order of the alphabet. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        SIGNS.forEach((what, sign) -> {
            if (sign.matcher(text).find()) {
                found.add(what);
            }
        });
        if (Bsn.IN_TEXT
                .matcher(text)
                .results()
                .anyMatch(one -> Bsn.find(one.group()).isPresent())) {
            found.add("een burgerservicenummer");
        }
        if (PLATE.matcher(text)
                .results()
                .anyMatch(one -> PlateNumber.find(one.group()).isPresent())) {
            found.add("een kenteken");
        }
        return found.stream().sorted().toList();
    }
}
