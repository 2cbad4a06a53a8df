// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.util.Comparator;

/**
 * Where a line stands in the log: by the number of its transaction, then by the sequence. Below the oldest transaction that
 * still runs no line can be added any more, which a sequence by itself does not promise.
 */
record Position(long xid, long seq) implements Comparable<Position> {

    static final Position BEFORE_ALL = new Position(0, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xid).thenComparingLong(Position::seq);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
