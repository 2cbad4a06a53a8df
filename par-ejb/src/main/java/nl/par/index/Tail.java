// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An index and how far it has come in the change log. Used by one thread at a time. */
final class Tail implements Closeable {

    static final int BATCH = 500;

    private final LiveIndex index;
    private final IndexSource source;
    private final Set<Position> early = new HashSet<>();
    private volatile Position place;

    Tail(LiveIndex index, IndexSource source, Position place) {
        this.index = index;
        this.source = source;
        this.place = place;
    }

    LiveIndex index() {
        return index;
    }

    /** Up to here the log is surely applied. */
    Position place() {
        return place;
    }

    /**
     * Applies every visible line that was not applied yet. The place only moves over settled lines; later ones are applied early, so that a long
     * transaction elsewhere makes nobody wait, and remembered.
     */
    void follow() throws IOException {
        Position cursor = place;
        List<ChangeLine> lines;
        do {
            lines = source.after(cursor, BATCH);
            Set<UUID> changed = new LinkedHashSet<>();
            for (ChangeLine line : lines) {
                if (!early.contains(line.position())) {
                    changed.add(line.record());
                }
            }
            apply(changed);
            lines.forEach(this::note);
            cursor = lines.isEmpty() ? cursor : lines.get(lines.size() - 1).position();
        } while (lines.size() == BATCH);
        damagedIfFailing(index::refresh);
    }

    private void note(ChangeLine line) {
        if (line.settled()) {
            place = line.position();
            early.remove(line.position());
        } else {
            early.add(line.position());
        }
    }

    /** Makes these records in the index what they are in the database. */
    void apply(Set<UUID> changed) throws IOException {
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
            }
        });
    }

    /** Makes durable what was applied. */
    void commit() throws IOException {
        damagedIfFailing(() -> index.commit(place));
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
