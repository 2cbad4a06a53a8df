// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How one contestant did on one kind of question. */
final class Score {

    private final long[] nanos;
    private final long[] busy;
    private int asked;
    private int first;
    private int amongFive;
    private final BitSet found = new BitSet();

    Score(int most) {
        nanos = new long[most];
        busy = new long[most];
    }

    /** The answer, and how long it took by the clock and of the processor, in nanoseconds. */
    void add(List<Long> best, long target, long took, long processor) {
        busy[asked] = processor;
        found.set(asked, best.contains(target));
        nanos[asked++] = took;
        first += !best.isEmpty() && best.get(0) == target ? 1 : 0;
        amongFive += best.contains(target) ? 1 : 0;
    }

    int asked() {
        return asked;
    }

    double recallAt1() {
        return (double) first / asked;
    }

    double recallAt5() {
        return (double) amongFive / asked;
    }

    /** How many of the first questions found their person among five. */
    int foundOf(int first) {
        return found.get(0, first).cardinality();
    }

    /** In milliseconds. */
    double percentile(double share) {
        return percentile(share, nanos, asked);
    }

    static double percentile(double share, long[] nanos, int count) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1e6;
    }

    long[] nanos() {
        return Arrays.copyOf(nanos, asked);
    }

    /** Of the processor: without the time in which something else had it. */
    long[] busy() {
        return Arrays.copyOf(busy, asked);
    }
}
