// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.time.Duration;

/**
 * When traces of former documents leave the files. A search never finds them, but the files hold them until segments are written anew, which
 * costs the more the larger the index is. So who was dropped (restricted, destroyed) is gone within a minute, and what was replaced (corrected)
 * within ten; an index of ordinary size does both at once, because writing anew may take a twentieth of the time.
 */
final class Purging {

    static final Duration AFTER_DROP = Duration.ofMinutes(1);
    static final Duration AFTER_REPLACEMENT = Duration.ofMinutes(10);
    private static final int SHARE = 20;

    private long dropped = Long.MAX_VALUE;
    private long replaced = Long.MAX_VALUE;
    private long ended = Long.MIN_VALUE / 2;
    private long took;

    /** A record was dropped. */
    synchronized void dropped(long now) {
        dropped = Math.min(dropped, now);
    }

    /** Documents were replaced, as far as one can see. */
    synchronized void replaced(long now) {
        replaced = Math.min(replaced, now);
    }

    /** Whether it is time. */
    synchronized boolean due(long now) {
        boolean rested = now - ended >= took * SHARE;
        return (dropped != Long.MAX_VALUE && (rested || now - dropped >= AFTER_DROP.toNanos()))
                || (replaced != Long.MAX_VALUE && (rested || now - replaced >= AFTER_REPLACEMENT.toNanos()));
    }

    /** What was dropped and replaced until the beginning is gone. */
    synchronized void done(long began, long now) {
        dropped = dropped <= began ? Long.MAX_VALUE : dropped;
        replaced = replaced <= began ? Long.MAX_VALUE : replaced;
        ended = now;
        took = now - began;
    }
}
