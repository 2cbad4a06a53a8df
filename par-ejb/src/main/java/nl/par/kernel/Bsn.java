// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/**
 * A citizen service number of nine digits that passes the eleven-test (R13, Wabb 10-12). Never in a URL or a log:
 * {@link #toString} shows the last two digits only.
 */
public record Bsn(String digits) {

    public Bsn {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a citizen service number");
        }
    }

    /** Whether the text is nine digits that pass the eleven-test. */
    public static boolean isValid(String text) {
        if (!text.matches("[0-9]{9}") || text.equals("000000000")) {
            return false;
        }
        int sum = -Character.digit(text.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(text.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return "*******" + digits.substring(7);
    }
}
