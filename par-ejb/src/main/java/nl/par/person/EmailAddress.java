// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case, because people write it in either.
 *
 * @param folded the address in lower case without surrounding space
 */
@JsonbTypeAdapter(EmailAddress.AsText.class)
public record EmailAddress(String folded) {

    static final Pattern IN_TEXT = Pattern.compile(
            "[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}[.])+\\p{L}{2,24}",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Reads an address; empty when it is none. */
    public static Optional<EmailAddress> find(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return folded.length() <= 254 && IN_TEXT.matcher(folded).matches()
                ? Optional.of(new EmailAddress(folded))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return folded;
    }

    /** Writes the address as one JSON text. */
    public static final class AsText implements JsonbAdapter<EmailAddress, String> {
        @Override
        public String adaptToJson(EmailAddress address) {
            return address.folded();
        }

        @Override
        public EmailAddress adaptFromJson(String text) {
            return find(text).orElseThrow(() -> new IllegalArgumentException("no such e-mail address"));
        }
    }
}
