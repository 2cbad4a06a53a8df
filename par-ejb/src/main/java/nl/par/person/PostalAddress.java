// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch address by postcode and house number, which together are one front door.
 *
 * @param postcode four digits and two capitals without space: {@code 8011AB}
 * @param huisnummer house number, or unknown
 * @param toevoeging letter or addition to the house number in capitals ({@code A}, {@code 2HG}), or none
 */
public record PostalAddress(
        String postcode,
        @Nullable Integer huisnummer,
        @Nullable String toevoeging) {

    static final Pattern IN_TEXT = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<digits>[1-9]\\d{3})\\s?(?<letters>[A-Za-z]{2})(?![\\p{L}\\d])"
                    + "(?:[\\s,]{1,3}(?:(?:huis)?(?:nummer|nr)[.:]? ?)?(?<number>\\d{1,5})(?:[ -]?(?<addition>[A-Za-z]{1,2}\\d{0,2}|(?<=-)\\d{1,4}))?(?![\\p{L}\\d-]))?");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}\\s?[A-Za-z]{2}");
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,5})[ -]?(?<addition>[\\p{L}\\d]{0,6})");

    /** Brings postcode and addition into their one notation. */
    public PostalAddress {
        postcode = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new IllegalArgumentException("no such postcode");
        }
        String more = toevoeging == null ? "" : toevoeging.strip().toUpperCase(Locale.ROOT);
        toevoeging = more.isEmpty() ? null : more;
    }

    /** Reads a postcode with the house number and addition as separate texts; empty when one of them cannot be. */
    public static Optional<PostalAddress> find(String postcode, @Nullable String number, @Nullable String addition) {
        if (!POSTCODE.matcher(postcode.strip()).matches()) {
            return Optional.empty();
        }
        if (number == null || number.isBlank()) {
            return Optional.of(new PostalAddress(postcode, null, addition));
        }
        Matcher m = NUMBER.matcher(number.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String more = addition == null || addition.isBlank() ? m.group("addition") : addition;
        return Optional.of(new PostalAddress(postcode, Integer.valueOf(m.group("number")), more));
    }

    /** As people write it: {@code 8011 AB 12 A}. */
    public String forReading() {
        String text = postcode.substring(0, 4) + " " + postcode.substring(4);
        if (huisnummer != null) {
            text += " " + huisnummer;
        }
        return toevoeging == null ? text : text + " " + toevoeging;
    }
}
