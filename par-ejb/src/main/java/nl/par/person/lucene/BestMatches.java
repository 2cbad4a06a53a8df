// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.par.index.RecordIds;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/**
 * Keeps the best of all that are offered, segment after segment. Who ranks alike is ordered by id: within a segment by the place of the id
 * among its ids, so that hardly any id is read.
 */
final class BestMatches {

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::rank).thenComparing(Found::id, BestMatches::unsigned);

    private final int limit;
    private final List<Found> found = new ArrayList<>();
    private boolean complete = true;

    BestMatches(int limit) {
        this.limit = limit;
    }

    /** One of the best, with its rank, the lower the better. */
    record Found(int rank, UUID id, LeafReaderContext leaf, int document) {}

    /** The best of one segment. */
    final class Segment {

        private final LeafReaderContext leaf;
        private final long[] orders = new long[limit];
        private final int[] documents = new int[limit];
        private int count;
        private long worst = Long.MAX_VALUE;

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        /** Whether who ranks behind the last of them would not be kept, and has nothing to say about completeness any more. */
        boolean decided() {
            return !complete && count == limit;
        }

        /** Whether somebody of this rank would not be kept, when that is {@link #decided}. */
        boolean hopeless(int rank) {
            return decided() && rank > worst >> 32;
        }

        /** Whether somebody of this rank would be kept or not by the order of the ids. */
        boolean alike(int rank) {
            return decided() && rank == worst >> 32;
        }

        /** Whether this id comes after those who are kept and rank as the last of them. */
        boolean behind(int id) {
            return id > (int) worst;
        }

        void offer(int rank, int document, int id) {
            if (count == limit) {
                complete = false;
            }
            long order = ((long) rank << 32) | id;
            if (count < limit || order < worst) {
                insert(order, document);
            }
        }

        /** Keeps them best first; when there is no room, the last goes. */
        private void insert(long order, int document) {
            int place = count < limit ? count++ : limit - 1;
            for (; place > 0 && orders[place - 1] > order; place--) {
                orders[place] = orders[place - 1];
                documents[place] = documents[place - 1];
            }
            orders[place] = order;
            documents[place] = document;
            worst = orders[count - 1];
        }

        /** To be called after the last offer of the segment. */
        void close() throws IOException {
            SortedDocValues ids = RecordIds.in(leaf.reader());
            for (int i = 0; i < count; i++) {
                UUID id = RecordIds.of(ids, (int) orders[i]);
                found.add(new Found((int) (orders[i] >> 32), id, leaf, documents[i]));
            }
        }
    }

    /** Whether there was room for everyone. */
    boolean complete() {
        return complete && found.size() <= limit;
    }

    List<Found> inOrder() {
        return found.stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** As PostgreSQL orders ids. */
    private static int unsigned(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
