// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
    private static final Comparator<Offer> WORST_FIRST =
            Comparator.comparingLong(Offer::order).reversed();

    private final int limit;
    private final List<Found> found = new ArrayList<>();
    private boolean complete = true;

    BestMatches(int limit) {
        this.limit = limit;
    }

    /** One of the best, with its rank, the lower the better. */
    record Found(int rank, UUID id, LeafReaderContext leaf, int document) {}

    private record Offer(long order, int document) {}

    /** The best of one segment. */
    final class Segment {

        private final LeafReaderContext leaf;
        private final PriorityQueue<Offer> best = new PriorityQueue<>(WORST_FIRST);
        private long worst = Long.MAX_VALUE;

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        /** Whether somebody of this rank would not be kept, and has nothing to say about completeness any more. */
        boolean hopeless(int rank) {
            return !complete && best.size() == limit && rank > worst >> 32;
        }

        /** The last rank that still matters. */
        int last() {
            return complete || best.size() < limit ? Integer.MAX_VALUE : (int) (worst >> 32);
        }

        /** Whether somebody of this rank would be kept or not by the order of the ids. */
        boolean alike(int rank) {
            return !complete && best.size() == limit && rank == worst >> 32;
        }

        /** Whether this id comes after those who are kept and rank as the last of them. */
        boolean behind(int id) {
            return id > (int) worst;
        }

        void offer(int rank, int document, int id) {
            if (best.size() == limit) {
                complete = false;
                if (rank > worst >> 32) {
                    return;
                }
            }
            long order = ((long) rank << 32) | id;
            if (best.size() == limit && order < worst) {
                best.remove();
            }
            if (best.size() < limit) {
                best.add(new Offer(order, document));
                worst = best.element().order();
            }
        }

        /** To be called after the last offer of the segment. */
        void close() throws IOException {
            SortedDocValues ids = RecordIds.in(leaf.reader());
            for (Offer offer : best) {
                found.add(new Found(
                        (int) (offer.order() >> 32), RecordIds.of(ids, (int) offer.order()), leaf, offer.document()));
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
