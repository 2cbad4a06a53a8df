// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * What one clue says, as weights of evidence in bits: how much more often it is seen with the person who is meant than with a stranger, and
 * than with a relative or housemate of that person. The logarithm, base two, of m/u and of m/r (Fellegi and Sunter, 1969).
 *
 * @param stranger above zero for, below zero against
 * @param relative likewise; a shared surname, address or telephone says little here
 * @param twin than with somebody of the same surname and date of birth; only another given name or number tells them apart
 * @param namesake than with somebody of the same name; only the date of birth or a number tells them apart
 */
record Bits(double stranger, double relative, double twin, double namesake) {

    private static final double LN2 = Math.log(2);

    static final Bits NONE = new Bits(0, 0, 0, 0);

    /** From the probabilities of seeing the clue, where a twin is as other relatives are. */
    static Bits of(double same, double stranger, double relative) {
        double family = log2(same / relative);
        return new Bits(log2(same / stranger), family, family, family);
    }

    /** The same with another weight against a twin. */
    Bits twin(double bits) {
        return new Bits(stranger, relative, bits, namesake);
    }

    /** The same with another weight against a namesake. */
    Bits namesake(double bits) {
        return new Bits(stranger, relative, twin, bits);
    }

    /** Half as much, for a clue that mostly repeats another. */
    Bits half() {
        return new Bits(stranger / 2, relative / 2, twin / 2, namesake / 2);
    }

    /** Two to the power of so many bits. */
    static double power(double bits) {
        return Math.exp(bits * LN2);
    }

    static double log2(double value) {
        return Math.log(value) / LN2;
    }
}
