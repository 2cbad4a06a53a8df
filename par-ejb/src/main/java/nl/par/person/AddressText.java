// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.person.QuestionText.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes addresses from a text: by postcode with the house number behind it, or before it as on an envelope ({@code Dorpsstraat 12, 7731 AB Ommen}). A street
 * and a town are no names; PAR does not search by them.
 */
final class AddressText {

    private static final String WORD = "\\p{L}[\\p{L}'’.-]*";
    private static final String DOOR =
            "(?<![\\p{L}\\d./-])(?<number>\\d{1,5})(?:[ -]?(?<addition>bis|[a-z]{1,2}\\d{0,2}|(?<=-)\\d{1,4}))?";
    private static final String STREET = "(?<![\\p{L}\\d'’.-])\\p{L}[\\p{L}'’.-]+"
            + "(?:straat|str[.]?|weg|laan|plein|gracht|kade|steeg|singel|dreef|pad|plantsoen|markt|park) {1,2}";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DOOR_BEFORE = Pattern.compile(DOOR + "[\\s,]{1,3}$", ANY_CASE);
    private static final Pattern STREET_BEFORE = Pattern.compile(STREET + "$", ANY_CASE);
    private static final Pattern LINE_BEFORE = Pattern.compile("(?<=[,;]) ?(?<line>" + WORD + "(?: " + WORD + ")* )$");
    private static final Pattern STREET_AND_DOOR =
            Pattern.compile("(?<street>" + STREET + ")" + DOOR + "(?![\\p{L}\\d-])", ANY_CASE);

    /** A number of more digits may be a year of birth. */
    private static final int SURE_NUMBER = 3;

    private final TypedText typed;
    private final List<PostalAddress> addresses = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * An address as it stands in the text.
     *
     * @param end where it ends
     * @param street whether it began with a street, so that a town may follow
     */
    record Line(int end, boolean street) {}

    AddressText(TypedText typed) {
        this.typed = typed;
    }

    List<PostalAddress> addresses() {
        return addresses;
    }

    List<Line> lines() {
        return lines;
    }

    /** Takes every postcode with the house number behind it. */
    void takeWithNumber() {
        Matcher m = PostalAddress.IN_TEXT.matcher(typed.left());
        while (m.find()) {
            @Nullable String number = m.group("number");
            if (number != null) {
                take(postcode(m), number, m.group("addition"), m.start(), m.end(), false);
            }
        }
    }

    /** Takes every other postcode, with the street and the house number before it. */
    void takeWithout() {
        Matcher m = PostalAddress.IN_TEXT.matcher(typed.left());
        while (m.find()) {
            String before = typed.left().substring(0, m.start());
            Matcher door = DOOR_BEFORE.matcher(before);
            int street = door.find() ? street(before.substring(0, door.start())) : -1;
            if (street >= 0) {
                take(postcode(m), door.group("number"), door.group("addition"), street, m.end(), true);
            } else if (door.reset().find() && door.group("number").length() <= SURE_NUMBER) {
                take(postcode(m), door.group("number"), door.group("addition"), door.start(), m.end(), false);
            } else {
                take(postcode(m), null, null, m.start(), m.end(), false);
            }
        }
    }

    /** Says of a street with a number and without a postcode that it is not searched. */
    void dropStreets() {
        Matcher m = STREET_AND_DOOR.matcher(typed.left());
        while (m.find()) {
            int start = street(typed.left().substring(0, m.end("street")));
            typed.take(Kind.ONGEBRUIKT, typed.text().substring(start, m.end()), start, m.end());
            lines.add(new Line(m.end(), true));
        }
    }

    private static String postcode(Matcher m) {
        return m.group("digits") + m.group("letters");
    }

    private void take(
            String postcode, @Nullable String number, @Nullable String addition, int start, int end, boolean street) {
        var address = new PostalAddress(postcode, number == null ? null : Integer.valueOf(number), addition);
        addresses.add(address);
        typed.take(Kind.ADRES, address.forReading(), start, end);
        lines.add(new Line(end, street));
    }

    /** Where the street at the end of this text begins: after the comma before it, or with the last word when that is one; -1 without. */
    private static int street(String before) {
        Matcher line = LINE_BEFORE.matcher(before);
        if (line.find()) {
            return line.start("line");
        }
        Matcher street = STREET_BEFORE.matcher(before);
        return street.find() ? street.start() : -1;
    }
}
