// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.List;

/**
 * The outcome of comparing a question with a person.
 *
 * @param certainty how sure it is that they are the same
 * @param weight the sum of the evidence in bits; orders outcomes of equal certainty
 * @param reasonsFor what agrees, in plain Dutch, strongest first
 * @param reasonsAgainst what differs or could not be compared, in plain Dutch
 */
public record Comparison(Certainty certainty, double weight, List<String> reasonsFor, List<String> reasonsAgainst) {

    /** Whether he is the one beyond reasonable doubt. */
    public boolean sure() {
        return certainty == Certainty.ZEKER;
    }

    /** Whether he is a thousand times less likely to be meant than anybody who is {@link #sure}. */
    public boolean farFromSure() {
        return weight < Model.BESIDE_SURE;
    }
}
