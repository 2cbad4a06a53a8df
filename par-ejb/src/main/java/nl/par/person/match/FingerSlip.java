// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * Whether a word came of another by one slip of the fingers: a letter left out, typed twice, swapped with its neighbour, or the key beside it. Such
 * slips make most mistakes of one letter (Damerau, 1964), while names that differ in one letter mostly differ in any.
 */
final class FingerSlip {

    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final int LETTERS = 26;

    /** Of each letter those beside it, as bits. */
    private static final int[] BESIDE = beside();

    private FingerSlip() {}

    private static int[] beside() {
        int[] beside = new int[LETTERS];
        for (int row = 0; row < ROWS.length; row++) {
            for (int key = 0; key < ROWS[row].length(); key++) {
                together(beside, ROWS[row].charAt(key), row, key + 1);
                together(beside, ROWS[row].charAt(key), row + 1, key - 1);
                together(beside, ROWS[row].charAt(key), row + 1, key);
            }
        }
        // Of ij, which is y in folded names, one letter was left out.
        beside['y' - 'a'] |= 1 << ('i' - 'a') | 1 << ('j' - 'a');
        return beside;
    }

    private static void together(int[] beside, char letter, int row, int key) {
        if (row < ROWS.length && key >= 0 && key < ROWS[row].length()) {
            char other = ROWS[row].charAt(key);
            beside[letter - 'a'] |= 1 << (other - 'a');
            beside[other - 'a'] |= 1 << (letter - 'a');
        }
    }

    /** Whether so is made what was typed of what is registered; the two differ in one letter, or in two that are swapped. */
    static boolean made(byte[] typed, byte[] form, int from, int length) {
        if (typed.length < length) {
            return true;
        }
        int at = 0;
        while (at < length && typed[at] == form[from + at]) {
            at++;
        }
        if (typed.length > length) {
            return at > 0 && typed[at] == typed[at - 1];
        }
        return (at + 1 < length && typed[at + 1] != form[from + at + 1]) || beside(typed[at], form[from + at]);
    }

    private static boolean beside(byte one, byte other) {
        int key = one - 'a';
        int meant = other - 'a';
        return key >= 0 && key < LETTERS && meant >= 0 && meant < LETTERS && (BESIDE[meant] & (1 << key)) != 0;
    }
}
