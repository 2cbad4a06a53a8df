// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run measured. */
final class Figures {

    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private int meant;
    private int found;

    synchronized void add(long took, String status, boolean somebodyMeant, boolean inAnswer) {
        nanos.add(took);
        statuses.merge(status, 1, Integer::sum);
        meant += somebodyMeant ? 1 : 0;
        found += somebodyMeant && inAnswer ? 1 : 0;
    }

    /** Adds what another run measured. */
    synchronized void add(Figures other) {
        nanos.addAll(other.nanos);
        other.statuses.forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        meant += other.meant;
        found += other.found;
    }

    synchronized double median() {
        return percentile(50);
    }

    private double percentile(double part) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int at = (int) Math.ceil(part / 100 * sorted.size()) - 1;
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, at)) / 1e6;
    }

    synchronized String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-28s n %6d   p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f ms   answers %s   found %d of %d",
                what,
                nanos.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100),
                statuses,
                found,
                meant);
    }
}
