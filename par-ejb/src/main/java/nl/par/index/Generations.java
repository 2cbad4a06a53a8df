// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.par.index.Rebuild.Generation;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The generation of an index that is in use, and how it is with it. */
final class Generations implements Closeable {

    private static final System.Logger LOG = System.getLogger(Generations.class.getName());

    private final IndexSetting setting;
    private volatile @Nullable Tail live;
    private volatile IndexState state = IndexState.STARTING;

    Generations(IndexSetting setting) {
        this.setting = setting;
    }

    IndexState state() {
        return state;
    }

    boolean closed() {
        return state == IndexState.CLOSED;
    }

    /** The generation in use, whole or not. */
    @Nullable
    Tail tail() {
        return live;
    }

    int documents() {
        Tail tail = live;
        try {
            return tail == null ? 0 : tail.index().size();
        } catch (IOException | AlreadyClosedException beingReplaced) {
            return 0;
        }
    }

    /**
     * The answer of the generation in use.
     *
     * @throws IOException when no live index can give it
     */
    <T> T search(IndexSearch<T> search) throws IOException {
        while (true) {
            Tail tail = live;
            if (tail == null || state != IndexState.LIVE) {
                throw new IOException("no live index");
            }
            try {
                return tail.index().search(search);
            } catch (AlreadyClosedException replaced) {
                if (tail == live) {
                    throw replaced;
                }
            } catch (IOException damage) {
                damaged(tail, damage);
                throw damage;
            }
        }
    }

    /** Compares the files with their checksums. */
    void verify() {
        Tail tail = live;
        if (tail != null && state == IndexState.LIVE) {
            try {
                tail.index().verify();
            } catch (IOException | RuntimeException damage) {
                damaged(tail, damage);
            }
        }
    }

    /** Nothing that this generation says can be trusted any more; if it is still the one in use, the next round rebuilds. */
    void damaged(@Nullable Tail tail, Throwable cause) {
        if (tail == live && !closed()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The index " + setting.name() + " is damaged and will be rebuilt.",
                    cause);
            become(IndexState.DAMAGED);
        }
    }

    /** Opens the newest whole generation and removes all others. Nothing when there is none, or it cannot be read. */
    @Nullable
    Tail openNewest() throws IOException {
        Optional<Path> newest = setting.folder().newest();
        if (newest.isEmpty()) {
            setting.folder().clear();
            return null;
        }
        String database = setting.source().identity();
        try {
            LiveIndex index = new LiveIndex(setting.folder().open(newest.get()), setting.format());
            Tail tail = new Tail(index, setting.source(), Snapshot.before(index.committed()), database);
            begin(tail);
            setting.folder().keepOnly(newest.get());
            if (index.outdated() || !index.database().equals(database)) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "The index " + setting.name() + " is of an earlier form or another database; it is rebuilt.");
                become(IndexState.DAMAGED);
            }
            return tail;
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | RuntimeException damage) {
            damaged(null, damage);
            return null;
        }
    }

    /** Lets a new, whole index take the place of the present one. */
    void replace(Generation next) throws IOException {
        Tail old = live;
        begin(next.tail());
        become(IndexState.LIVE);
        if (old != null) {
            closeQuietly(old);
        }
        setting.folder().keepOnly(next.folder());
    }

    private synchronized void begin(Tail tail) throws IOException {
        if (closed()) {
            tail.close();
            throw new IOException("closed");
        }
        live = tail;
    }

    private synchronized void become(IndexState next) {
        if (!closed()) {
            state = next;
        }
    }

    /** The first round has seen everything. Damage found meanwhile stays damage. */
    synchronized void arrived() {
        if (state == IndexState.STARTING) {
            state = IndexState.LIVE;
        }
    }

    private static void closeQuietly(Tail old) {
        try {
            old.close();
        } catch (IOException | RuntimeException alreadyDamaged) {
            LOG.log(System.Logger.Level.DEBUG, "A replaced index did not close.", alreadyDamaged);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        boolean healthy = state == IndexState.LIVE;
        state = IndexState.CLOSED;
        Tail tail = live;
        live = null;
        if (tail != null) {
            try (tail) {
                if (healthy && tail.index().uncommitted()) {
                    tail.commit();
                }
            }
        }
    }
}
