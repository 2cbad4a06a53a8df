// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citizen service number (<em>burgerservicenummer</em>) that passes the eleven-test (R13). As text and as JSON it shows its last four digits
 * only; whoever needs all nine asks for {@link #digits} and answers for it.
 *
 * @param digits nine digits
 */
@JsonbTypeAdapter(Bsn.AsMask.class)
public record Bsn(String digits) {

    /** Nine digits, possibly with dots, hyphens or spaces between them as people write them. */
    public static final Pattern IN_TEXT = Pattern.compile("(?<![\\p{L}\\d.+-])\\d{3}(?:\\d{6}|[ .-]\\d{3}[ .-]\\d{3}"
            + "|\\d[ .-]\\d{2}[ .-]\\d{3})(?![\\p{L}\\d-])");

    private static final Pattern NINE = Pattern.compile("\\d{9}");
    private static final String HIDDEN = "•••••";

    /** Refuses what is no BSN, without repeating it. */
    public Bsn {
        if (!NINE.matcher(digits).matches() || !elevenTest(digits)) {
            throw new IllegalArgumentException("no BSN");
        }
    }

    /** Reads a number as people write it; empty when it is none or does not pass the eleven-test. */
    public static Optional<Bsn> find(String text) {
        Matcher m = IN_TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String bare = text.replaceAll("\\D", "");
        return elevenTest(bare) ? Optional.of(new Bsn(bare)) : Optional.empty();
    }

    /** The digits weighed 9 to 2 and the last one -1 add up to a multiple of eleven; nine zeros are no number. */
    private static boolean elevenTest(String digits) {
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum % 11 == 0 && !"000000000".equals(digits);
    }

    private static int digit(String digits, int place) {
        return Character.digit(digits.charAt(place), 10);
    }

    /** The last four digits: {@code •••••1234}. */
    public String masked() {
        return HIDDEN + digits.substring(5);
    }

    /** Whether a text is the mask of some BSN, which a form sends back when the number was not changed. */
    public static boolean isMask(String text) {
        return text.strip().startsWith("•");
    }

    @Override
    public String toString() {
        return masked();
    }

    /** Writes the mask, so that no BSN gets into JSON by accident; for the same reason nothing is read back. */
    public static final class AsMask implements JsonbAdapter<Bsn, String> {
        @Override
        public String adaptToJson(Bsn bsn) {
            return bsn.masked();
        }

        @Override
        public Bsn adaptFromJson(String text) {
            throw new IllegalArgumentException("a BSN is not read from JSON");
        }
    }
}
