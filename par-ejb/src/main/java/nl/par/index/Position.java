// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.Comparator;
import java.util.Map;

/**
 * A place in the change log: the number of the transaction that wrote a line, then the line's own number. Only in this order, and only below
 * the oldest transaction still running, can no line appear behind a reader's back.
 */
record Position(long xid, long seq) implements Comparable<Position> {

    static final Position START = new Position(0, 0);
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xid).thenComparingLong(Position::seq);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** For the index's commit. */
    Map<String, String> userData() {
        return Map.of("xid", String.valueOf(xid), "seq", String.valueOf(seq));
    }

    /** From the index's commit; the start when the commit tells nothing, so that everything is read again. */
    static Position of(Map<String, String> userData) {
        return userData.containsKey("xid")
                ? new Position(Long.parseLong(userData.get("xid")), Long.parseLong(userData.get("seq")))
                : START;
    }
}
