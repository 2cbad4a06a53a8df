// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * What one clue says, as weights of evidence in bits: how much more often it is seen with the person who is meant than with a stranger, and
 * than with a relative or housemate of that person. The logarithm, base two, of m/u and of m/r (Fellegi and Sunter, 1969).
 *
 * @param stranger above zero for, below zero against
 * @param relative likewise; a shared surname, address or telephone says little here
 */
record Bits(double stranger, double relative) {

    private static final double LN2 = Math.log(2);

    static final Bits NONE = new Bits(0, 0);

    /** From the three probabilities of seeing the clue. */
    static Bits of(double same, double stranger, double relative) {
        return new Bits(log2(same / stranger), log2(same / relative));
    }

    /** Half as much, for a clue that mostly repeats another. */
    Bits half() {
        return new Bits(stranger / 2, relative / 2);
    }

    static double log2(double value) {
        return Math.log(value) / LN2;
    }
}
