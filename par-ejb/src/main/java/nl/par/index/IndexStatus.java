// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it is with one index on this node. Numbers only, nothing about anybody.
 *
 * @param name of the kind of record
 * @param label what the records are called on a page, in Dutch
 * @param state only a live index answers
 * @param position the oldest transaction whose changes may still be missing
 * @param lag everything that was committed this long ago is found
 * @param held how long one running transaction has kept later changes from being settled; they are found nevertheless
 * @param documents how many records can be found
 * @param rebuild how far a rebuild is, when one runs
 * @param rebuilt when the last rebuild since the start of this node ended
 * @param comparison the last comparison with the database since the start of this node
 * @param comparing whether a comparison runs
 */
public record IndexStatus(
        String name,
        String label,
        IndexState state,
        long position,
        Duration lag,
        Duration held,
        int documents,
        @Nullable Progress rebuild,
        @Nullable Instant rebuilt,
        @Nullable Comparison comparison,
        boolean comparing) {

    /** Behind by more than this, an index makes the node unfit for use. */
    public static final Duration MOST_LAG = Duration.ofSeconds(60);

    /**
     * How far a rebuild is.
     *
     * @param done records read
     * @param expected about how many there are; the same as done when that is not known
     */
    public record Progress(long done, long expected) {}

    /** Whether a search on this index is answered. */
    public boolean reliable() {
        return state == IndexState.LIVE && lag.compareTo(MOST_LAG) <= 0;
    }
}
