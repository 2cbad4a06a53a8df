// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * What one clue says, as a weight of evidence: the logarithm, base two, of how much more often it is seen with the same person than with
 * another (Fellegi and Sunter, 1969).
 *
 * @param clue which clue
 * @param bits above zero for, below zero against
 * @param contradicts whether it speaks so strongly against that certainty is out of the question
 * @param reason in plain Dutch, without values from the register
 */
record Evidence(Clue clue, double bits, boolean contradicts, String reason) {

    enum Clue {
        NAME,
        BIRTH,
        PHONE,
        EMAIL,
        PLATE,
        ADDRESS,
        BSN
    }

    static Evidence of(Clue clue, double bits, String reason) {
        return new Evidence(clue, bits, false, reason);
    }

    static Evidence contradiction(Clue clue, double bits, String reason) {
        return new Evidence(clue, bits, true, reason);
    }

    boolean agrees() {
        return bits > 0;
    }
}
