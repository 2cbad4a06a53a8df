// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An index and how far it has come in the change log. Used by one thread at a time, but for the purge. */
final class Tail implements Closeable {

    static final int BATCH = 500;

    private final LiveIndex index;
    private final IndexSource source;
    private final Purging purging = new Purging();
    private final String database;
    private volatile Snapshot seen;

    /** @param database the one that the source reads, by its identity */
    Tail(LiveIndex index, IndexSource source, Snapshot seen, String database) {
        this.database = database;
        this.index = index;
        this.source = source;
        this.seen = seen;
    }

    LiveIndex index() {
        return index;
    }

    /** All that this showed is in the index. */
    Snapshot seen() {
        return seen;
    }

    /**
     * Applies every line that can be read now and could not be read before, and shows the outcome to searches. A long transaction elsewhere makes
     * nobody wait: lines of later transactions are applied, and only its own come when it ends. What the first batch showed was read whole by
     * the time the last is applied; what appeared between the batches may be read again next time, which changes nothing.
     */
    void follow() throws IOException {
        Position place = seen.place();
        Changes changes = source.changes(seen, place, BATCH);
        Snapshot first = changes.snapshot();
        if (first.xmin() < seen.xmin()) {
            throw new DamagedIndex(new IOException("The database is older than what was read from it before."));
        }
        while (!changes.lines().isEmpty()) {
            Set<UUID> changed = new LinkedHashSet<>();
            changes.lines().forEach(line -> changed.add(line.record()));
            apply(changed);
            if (changes.lines().size() < BATCH) {
                break;
            }
            place = changes.lines().get(BATCH - 1).position();
            changes = source.changes(seen, place, BATCH);
        }
        show();
        seen = first;
    }

    /** Shows to searches what was applied. */
    void show() throws IOException {
        damagedIfFailing(() -> {
            index.refresh();
            if (index.deletions() > 0) {
                purging.replaced(System.nanoTime());
            }
        });
    }

    /** Makes these records in the index what they are in the database. */
    void apply(Collection<UUID> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        List<IndexEntry> present = source.read(changed);
        damagedIfFailing(() -> {
            Set<UUID> gone = new HashSet<>(changed);
            for (IndexEntry entry : present) {
                index.put(entry);
                gone.remove(entry.id());
            }
            for (UUID id : gone) {
                index.drop(id);
                purging.dropped(System.nanoTime());
            }
        });
    }

    /** Makes durable what was applied. */
    void commit() throws IOException {
        damagedIfFailing(() -> index.commit(seen.place(), database));
    }

    /** Whether it is time to remove the traces of former documents from the files. */
    boolean purgeDue() {
        return purging.due(System.nanoTime());
    }

    /**
     * Removes the traces of what was dropped and replaced until now from the files; they are gone after the next commit. Beside rounds.
     *
     * @return whether all could be removed
     */
    boolean purge() throws IOException {
        long began = System.nanoTime();
        try {
            boolean clean = index.purge();
            if (clean) {
                purging.done(began, System.nanoTime());
            }
            return clean;
        } catch (IOException | RuntimeException damage) {
            throw new DamagedIndex(damage);
        }
    }

    private interface IndexWork {
        void run() throws IOException;
    }

    private static void damagedIfFailing(IndexWork work) throws DamagedIndex {
        try {
            work.run();
        } catch (IOException | RuntimeException damage) {
            throw new DamagedIndex(damage);
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
