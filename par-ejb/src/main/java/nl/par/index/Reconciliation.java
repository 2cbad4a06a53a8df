// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Compares an index with the database, record by record in the order of their ids, and mends the differences. What looks different at first may
 * have changed meanwhile; a difference counts when it is still there after the index followed everything up to a moment between two equal
 * readings of the record.
 */
final class Reconciliation {

    private final IndexSource source;
    private final BooleanSupplier stopped;
    private final Map<UUID, Difference> suspects = new HashMap<>();
    private final Map<Difference, Long> found = new EnumMap<>(Difference.class);
    private long records;

    Reconciliation(IndexSource source, BooleanSupplier stopped) {
        this.source = source;
        this.stopped = stopped;
    }

    /** What was found and mended. */
    Comparison outcome(Instant ended, long began) {
        return new Comparison(
                ended,
                Duration.ofNanos(System.nanoTime() - began),
                records,
                found(Difference.MISSING),
                found(Difference.ORPHANED),
                found(Difference.OUTDATED),
                found(Difference.EXPOSED));
    }

    private long found(Difference kind) {
        return found.getOrDefault(kind, 0L);
    }

    /** Walks through both and returns those that look different. */
    List<UUID> suspects(IndexContent content) throws IOException {
        UUID last = null;
        List<UUID> page;
        do {
            if (stopped.getAsBoolean()) {
                throw new IOException("the comparison was stopped");
            }
            page = source.page(last, Filling.PAGE);
            boolean lastPage = page.size() < Filling.PAGE;
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            Map<UUID, Long> indexed = content.upTo(lastPage ? null : last);
            suspects.putAll(differences(page, prints(page), indexed));
            records += page.size();
            if (lastPage) {
                return new ArrayList<>(suspects.keySet());
            }
        } while (true);
    }

    /** Mends those of these that are different indeed. Called within a round. */
    void mend(List<UUID> some, Tail tail) throws IOException {
        Map<UUID, Long> before = prints(some);
        tail.follow();
        Map<UUID, Long> now = prints(some);
        Map<UUID, Long> indexed = tail.index().search(searcher -> new IndexContent(searcher).of(some));
        List<UUID> wrong = new ArrayList<>();
        for (UUID id : some) {
            boolean steady = Objects.equals(before.get(id), now.get(id));
            if (steady && !Objects.equals(now.get(id), indexed.get(id))) {
                wrong.add(id);
                found.merge(Objects.requireNonNull(suspects.get(id)), 1L, Long::sum);
            }
        }
        tail.apply(wrong);
        tail.show();
    }

    private Map<UUID, Long> prints(Collection<UUID> ids) {
        Map<UUID, Long> prints = new HashMap<>();
        for (IndexEntry entry : source.read(ids)) {
            prints.put(entry.id(), Fingerprint.of(entry.document()));
        }
        return prints;
    }

    private static Map<UUID, Difference> differences(
            List<UUID> page, Map<UUID, Long> findable, Map<UUID, Long> indexed) {
        Map<UUID, Difference> differences = new HashMap<>();
        Set<UUID> unknown = new HashSet<>(indexed.keySet());
        page.forEach(unknown::remove);
        unknown.forEach(id -> differences.put(id, Difference.ORPHANED));
        for (UUID id : page) {
            Long is = indexed.get(id);
            Long must = findable.get(id);
            if (is == null && must != null) {
                differences.put(id, Difference.MISSING);
            } else if (is != null && must == null) {
                differences.put(id, Difference.EXPOSED);
            } else if (is != null && !is.equals(must)) {
                differences.put(id, Difference.OUTDATED);
            }
        }
        return differences;
    }
}
