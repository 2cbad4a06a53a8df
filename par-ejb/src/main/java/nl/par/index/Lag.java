// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.time.Duration;

/** How far an index is behind the database. */
final class Lag {

    private long seenUntil = System.nanoTime();
    private long heldSince = seenUntil;
    private long xmin = -1;
    private boolean held;

    /** A round that began then has seen all that was committed before. */
    synchronized void arrived(long began, Snapshot seen) {
        seenUntil = began;
        if (seen.xmin() != xmin || !seen.held()) {
            xmin = seen.xmin();
            heldSince = began;
        }
        held = seen.held();
    }

    /** Everything that was committed this long ago is in the index. */
    synchronized Duration behind() {
        return Duration.ofNanos(System.nanoTime() - seenUntil);
    }

    /** How long the same oldest transaction has been running, as far as was seen. */
    synchronized Duration held() {
        return held ? Duration.ofNanos(Math.max(0, seenUntil - heldSince)) : Duration.ZERO;
    }
}
