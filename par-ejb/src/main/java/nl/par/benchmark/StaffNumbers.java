// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation says about a year.
 *
 * @param medewerkers how many people worked there at the end of it
 * @param enquete how many of them filled in the yearly survey; absent when there was none
 * @param meegemaakt how many of those said that they met aggression that year
 */
public record StaffNumbers(
        @Nullable Integer medewerkers,
        @Nullable Integer enquete,
        @Nullable Integer meegemaakt) {

    private static final int MOST = 1_000_000;

    /** Nothing said yet. */
    public static final StaffNumbers NONE = new StaffNumbers(null, null, null);

    /**
     * Returns when the numbers can be true.
     *
     * @throws nl.par.kernel.Refusal.Invalid otherwise
     */
    void check() {
        int staff = medewerkers == null ? 0 : medewerkers;
        new Violations()
                .require(
                        staff > 0 && staff <= MOST,
                        "medewerkers",
                        "Vul in hoeveel mensen er aan het eind van het jaar werkten.")
                .require(
                        (enquete == null) == (meegemaakt == null),
                        enquete == null ? "enquete" : "meegemaakt",
                        "Vul beide getallen van de enquête in, of geen van beide.")
                .require(
                        enquete == null || (enquete >= 0 && enquete <= staff),
                        "enquete",
                        "Er kunnen niet meer enquêtes zijn dan medewerkers.")
                .require(
                        meegemaakt == null || enquete == null || (meegemaakt >= 0 && meegemaakt <= enquete),
                        "meegemaakt",
                        "Dit kunnen er niet meer zijn dan er de enquête invulden.")
                .refuseIfAny();
    }
}
