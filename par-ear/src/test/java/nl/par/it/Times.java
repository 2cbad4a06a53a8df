// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** How long answers took that must not be told apart by it (A2): fewer pairs and wider bounds in a build, the promised ones with {@code -Plong}. */
final class Times {

    static final boolean FULL = Boolean.getBoolean("par.long");
    static final int PAIRS = FULL ? 2_000 : 100;

    private static final System.Logger LOG = System.getLogger(Times.class.getName());
    private static final double OFF_HALF = FULL ? 0.05 : 0.12;

    private final List<Long> ones = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();

    /** Notes how long an answer of one sort took, or of the other. */
    void add(boolean one, long nanos) {
        (one ? ones : others).add(nanos);
    }

    /** Fails when they can be told apart. */
    void assertTheSame(String what) {
        double auc = auc();
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: AUC {1} of {2} and {3} answers",
                what,
                Math.round(auc * 1000) / 1000.0,
                ones.size(),
                others.size());
        assertThat(auc).as(what).isBetween(0.5 - OFF_HALF, 0.5 + OFF_HALF);
    }

    /** How often one of the first takes longer than one of the second; half when nothing can be told from it. */
    private double auc() {
        double longer = 0;
        for (long one : ones) {
            for (long other : others) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / ((double) ones.size() * others.size());
    }
}
