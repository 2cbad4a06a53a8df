// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import nl.par.index.Rebuild.Generation;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one index at what the database says. Works in rounds, one at a time: a round that begins after a question was asked has seen all that
 * was committed before the question. A damaged index is rebuilt from the database beside the damaged one and takes its place.
 */
final class IndexFollower implements Closeable {

    private final IndexFolder folder;
    private final IndexSource source;
    private final IndexFormat format;
    private final Executor executor;
    private @Nullable CompletableFuture<Void> waiting;
    private boolean running;
    private boolean commitDue;
    private boolean commitAfterRound;
    private volatile @Nullable Tail live;
    private volatile IndexState state = IndexState.STARTING;

    IndexFollower(IndexFolder folder, IndexSource source, IndexFormat format, Executor executor) {
        this.folder = folder;
        this.source = source;
        this.format = format;
        this.executor = executor;
    }

    IndexState state() {
        return state;
    }

    /** Completes after a round that began after this call; fails when that round did. */
    synchronized CompletableFuture<Void> fresh() {
        if (state == IndexState.CLOSED) {
            return CompletableFuture.failedFuture(new IllegalStateException("closed"));
        }
        CompletableFuture<Void> round = waiting;
        if (round == null) {
            round = new CompletableFuture<>();
            waiting = round;
        }
        if (!running) {
            running = true;
            executor.execute(this::rounds);
        }
        return round;
    }

    /** A round whose outcome becomes durable. Called now and then. */
    synchronized CompletableFuture<Void> settle() {
        commitDue = true;
        return fresh();
    }

    /**
     * The answer as of the newest round.
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
            } catch (IOException e) {
                become(IndexState.DAMAGED);
                throw e;
            }
        }
    }

    /** Compares the files with their checksums; whoever finds damage, the next round rebuilds. */
    void verify() {
        Tail tail = live;
        if (tail != null && state == IndexState.LIVE) {
            try {
                tail.index().verify();
            } catch (IOException | RuntimeException damage) {
                if (tail == live) {
                    become(IndexState.DAMAGED);
                }
            }
        }
    }

    private void rounds() {
        for (CompletableFuture<Void> round = take(); round != null; round = take()) {
            try {
                round();
                round.complete(null);
                commitIfDue();
            } catch (IOException | RuntimeException | Error failure) {
                damagedBy(failure);
                round.completeExceptionally(failure);
            }
        }
    }

    private void damagedBy(Throwable failure) {
        if (failure instanceof DamagedIndex) {
            become(IndexState.DAMAGED);
        }
    }

    private synchronized @Nullable CompletableFuture<Void> take() {
        CompletableFuture<Void> round = state == IndexState.CLOSED ? null : waiting;
        waiting = null;
        running = round != null;
        if (running) { // the wish belongs to the round that it was made for, not to one that was already under way
            commitAfterRound = commitDue;
            commitDue = false;
        }
        return round;
    }

    private void round() throws IOException {
        Tail tail = live;
        if (tail == null && state == IndexState.STARTING) {
            tail = openNewest();
        }
        if (tail == null || state == IndexState.DAMAGED) {
            replace(new Rebuild(folder, source).run(format));
        } else {
            tail.follow();
            arrive();
        }
    }

    private @Nullable Tail openNewest() throws IOException {
        Optional<Path> newest = folder.newest();
        if (newest.isEmpty()) {
            return null;
        }
        try {
            LiveIndex index = new LiveIndex(folder.open(newest.get()), format);
            Tail tail = new Tail(index, source, index.committed());
            begin(tail);
            if (index.outdated()) {
                become(IndexState.DAMAGED);
            }
            folder.keepOnly(newest.get());
            return tail;
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | RuntimeException damage) {
            become(IndexState.DAMAGED);
            return null;
        }
    }

    private synchronized void become(IndexState next) {
        if (state != IndexState.CLOSED) {
            state = next;
        }
    }

    /** The first round has seen everything. Damage found meanwhile stays damage. */
    private synchronized void arrive() {
        if (state == IndexState.STARTING) {
            state = IndexState.LIVE;
        }
    }

    private synchronized void begin(Tail tail) throws IOException {
        if (state == IndexState.CLOSED) {
            tail.close();
            throw new IOException("closed");
        }
        live = tail;
    }

    /** Lets a new, whole index take the place of the present one. */
    private void replace(Generation next) throws IOException {
        Tail old = live;
        begin(next.tail());
        become(IndexState.LIVE);
        if (old != null) {
            closeQuietly(old);
        }
        folder.keepOnly(next.folder());
    }

    /** After the answer, because nobody needs to wait for the disk. */
    private void commitIfDue() throws IOException {
        Tail tail = live;
        if (commitAfterRound
                && tail != null
                && state == IndexState.LIVE
                && tail.index().uncommitted()) {
            tail.commit();
        }
    }

    private static void closeQuietly(Tail old) {
        try {
            old.close();
        } catch (IOException | RuntimeException alreadyDamaged) {
            System.getLogger(IndexFollower.class.getName())
                    .log(System.Logger.Level.DEBUG, "A damaged index did not close.", alreadyDamaged);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        boolean healthy = state == IndexState.LIVE;
        state = IndexState.CLOSED;
        Tail tail = live;
        live = null;
        CompletableFuture<Void> round = waiting;
        waiting = null;
        if (round != null) {
            round.completeExceptionally(new IllegalStateException("closed"));
        }
        if (tail != null) {
            if (healthy && tail.index().uncommitted()) {
                tail.commit();
            }
            tail.close();
        }
    }
}
