// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up the evidence of one comparison, and keeps the reasons when they are asked for. */
final class Tally {

    /** What speaks at all: only clues that tell a person apart make somebody a hit. */
    static final int NAME = 1;

    static final int BEYOND_NAME = 2;

    /** Part of a date of birth: more than a name, but by itself nothing. */
    static final int PART = 4;

    private record Reason(double bits, boolean agrees, String text) {}

    private double stranger;
    private double relative;
    private double twin;
    private double namesake;
    private int agreeing;
    private boolean contradicted;
    private final @Nullable List<Reason> reasons;

    Tally(boolean explaining) {
        reasons = explaining ? new ArrayList<>() : null;
    }

    void clear() {
        stranger = -Model.STRANGERS;
        relative = -Model.RELATIVES;
        twin = Model.TWINS;
        namesake = Model.NAMESAKES;
        agreeing = 0;
        contradicted = false;
    }

    /** Something agrees, more or less; {@code what} is {@link #NAME}, {@link #BEYOND_NAME} or {@link #PART}. */
    void agree(Bits bits, int what, String reason) {
        agreeing |= what;
        add(bits, true, reason);
    }

    /** Something differs. */
    void differ(Bits bits, String reason) {
        contradicted |= bits.stranger() < Model.CONTRADICTION;
        add(bits, false, reason);
    }

    /** Something could not be compared. */
    void unknown(String what) {
        if (reasons != null) {
            reasons.add(new Reason(0, false, what + " is hier niet bekend en dus niet vergeleken."));
        }
    }

    private void add(Bits bits, boolean agrees, String reason) {
        stranger += bits.stranger();
        relative += bits.relative();
        twin += bits.twin();
        namesake += bits.namesake();
        if (reasons != null) {
            reasons.add(new Reason(bits.stranger(), agrees, reason));
        }
    }

    /** The odds, as a logarithm of base two, that it is the same person and none of the others whom it could be. */
    float weight() {
        double least = Math.min(Math.min(namesake, twin), Math.min(stranger, relative));
        double others = power(least - stranger) + power(least - relative);
        others += power(least - twin) + power(least - namesake);
        return (float) (least - Bits.log2(others));
    }

    private static double power(double bits) {
        return bits < -30 ? 0 : Bits.power(bits);
    }

    /** Whether with at most so much more it could come to something. */
    boolean mayTell(double more) {
        return stranger + more >= (contradicted ? Model.SHOWN_AGAINST : Model.SHOWN);
    }

    /** No less than the {@link #weight} with at most so much more. */
    double atMost(double more) {
        return stranger + more;
    }

    /** Whether anything agrees that tells a person apart, and enough for how much contradicts. */
    boolean tells(float weight) {
        boolean enough = weight >= (contradicted ? Model.SHOWN_AGAINST : Model.SHOWN);
        return enough && (agreeing & (NAME | BEYOND_NAME)) != 0;
    }

    /** How sure; a name alone is never more than possible (R8), and with part of a date never certain. */
    Certainty certainty(double weight) {
        if ((agreeing & (BEYOND_NAME | PART)) == 0 || weight < Model.LIKELY) {
            return Certainty.MOGELIJK;
        }
        return weight < Model.SURE || (agreeing & BEYOND_NAME) == 0 ? Certainty.WAARSCHIJNLIJK : Certainty.ZEKER;
    }

    List<String> reasons(boolean inFavour) {
        List<Reason> all = reasons == null ? List.of() : reasons;
        return all.stream()
                .filter(reason -> reason.agrees() == inFavour)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.bits())))
                .map(Reason::text)
                .distinct()
                .toList();
    }
}
