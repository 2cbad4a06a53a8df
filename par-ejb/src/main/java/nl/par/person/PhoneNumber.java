// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can be dialled, kept in one notation so that every customary way of writing it is the same number.
 *
 * @param e164 international notation without spaces: {@code +31612345678}
 */
@JsonbTypeAdapter(PhoneNumber.AsText.class)
public record PhoneNumber(String e164) {

    static final String HOME = "NL";
    private static final Pattern CANONICAL = Pattern.compile("[+][1-9]\\d{5,14}");

    /** Reads a number in any notation; without country code it is a Dutch one. Empty when no telephone can have it. */
    public static Optional<PhoneNumber> find(String text) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(text, HOME);
            return numbers.isPossibleNumber(number) && numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As people here write it: {@code 06 12345678}, or with country code for another country. */
    public String forReading() {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(e164, HOME);
            boolean here = number.getCountryCode() == numbers.getCountryCodeForRegion(HOME);
            return numbers.format(number, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }

    /** Writes the number as one JSON text; reads any notation. */
    public static final class AsText implements JsonbAdapter<PhoneNumber, String> {
        @Override
        public String adaptToJson(PhoneNumber number) {
            return number.e164();
        }

        @Override
        public PhoneNumber adaptFromJson(String text) {
            return CANONICAL.matcher(text).matches()
                    ? new PhoneNumber(text)
                    : find(text).orElseThrow(() -> new IllegalArgumentException("no such telephone number"));
        }
    }
}
