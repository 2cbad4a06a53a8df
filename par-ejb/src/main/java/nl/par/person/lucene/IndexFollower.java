// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.lucene.PersonSource.Line;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one tenant's index at what the database says. Works in rounds, one at a time: a round that begins after a question was asked has seen
 * all that was committed before the question. A damaged index is rebuilt from the database beside the damaged one and takes its place.
 */
final class IndexFollower implements Closeable {

    static final int BATCH = 500;

    private final IndexFolder folder;
    private final PersonSource source;
    private final Executor executor;
    private final Set<Position> early = new HashSet<>();
    private Position place = Position.START;
    private @Nullable CompletableFuture<Void> waiting;
    private boolean running;
    private boolean commitDue;
    private boolean commitAfterRound;
    private volatile @Nullable LiveIndex live;
    private volatile IndexState state = IndexState.STARTING;

    IndexFollower(IndexFolder folder, PersonSource source, Executor executor) {
        this.folder = folder;
        this.source = source;
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

    /** Who may be meant, as of the newest round. */
    Candidates candidates(PersonQuestion question, int limit) throws IOException {
        LiveIndex index = live;
        if (index == null || state != IndexState.LIVE) {
            throw new IOException("no live index");
        }
        Query query = PersonQuery.of(question);
        try {
            return index.search(query, limit);
        } catch (IOException | RuntimeException e) {
            become(IndexState.DAMAGED);
            throw e;
        }
    }

    /** Compares the files with their checksums; whoever finds damage, the next round rebuilds. */
    void verify() {
        LiveIndex index = live;
        if (index != null && state == IndexState.LIVE) {
            try {
                index.verify();
            } catch (IOException | RuntimeException damage) {
                become(IndexState.DAMAGED);
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
                round.completeExceptionally(failure);
            }
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
        LiveIndex index = live;
        if (index == null && state == IndexState.STARTING) {
            index = openNewest();
        }
        if (index == null || state == IndexState.DAMAGED) {
            rebuild();
        } else {
            follow(index);
            arrive();
        }
    }

    private @Nullable LiveIndex openNewest() throws IOException {
        Optional<Path> newest = folder.newest();
        if (newest.isEmpty()) {
            return null;
        }
        try {
            LiveIndex index = new LiveIndex(FSDirectory.open(newest.get()));
            begin(index, index.committed());
            return index;
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

    private synchronized void begin(LiveIndex index, Position from) throws IOException {
        if (state == IndexState.CLOSED) {
            index.close();
            throw new IOException("closed");
        }
        place = from;
        early.clear();
        live = index;
    }

    /**
     * Applies every visible line that was not applied yet. The place only moves over settled lines; later ones are applied early, so that a long
     * transaction elsewhere makes nobody wait, and remembered.
     */
    private void follow(LiveIndex index) throws IOException {
        Position cursor = place;
        List<Line> lines;
        do {
            lines = source.after(cursor, BATCH);
            Set<UUID> changed = new LinkedHashSet<>();
            for (Line line : lines) {
                if (!early.contains(line.position())) {
                    changed.add(line.person());
                }
            }
            apply(index, changed);
            lines.forEach(this::note);
            cursor = lines.isEmpty() ? cursor : lines.get(lines.size() - 1).position();
        } while (lines.size() == BATCH);
        damagedIfFailing(index::refresh);
    }

    private void note(Line line) {
        if (line.settled()) {
            place = line.position();
            early.remove(line.position());
        } else {
            early.add(line.position());
        }
    }

    private void apply(LiveIndex index, Set<UUID> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        List<PersonView> present = source.read(changed);
        damagedIfFailing(() -> {
            Set<UUID> gone = new HashSet<>(changed);
            for (PersonView person : present) {
                if (!person.restricted()) {
                    index.put(person);
                    gone.remove(person.id());
                }
            }
            for (UUID id : gone) {
                index.drop(id);
            }
        });
    }

    /** After the answer, because nobody needs to wait for the disk. */
    private void commitIfDue() {
        LiveIndex index = live;
        if (commitAfterRound && index != null && state == IndexState.LIVE) {
            try {
                if (index.uncommitted()) {
                    index.commit(place);
                }
            } catch (IOException | RuntimeException damage) {
                become(IndexState.DAMAGED);
            }
        }
    }

    private void rebuild() throws IOException {
        Position from = source.start();
        Path generation = folder.next();
        LiveIndex fresh = new LiveIndex(FSDirectory.open(generation));
        try {
            List<UUID> everyone = source.everyone();
            for (int i = 0; i < everyone.size(); i += BATCH) {
                for (PersonView person : source.read(everyone.subList(i, Math.min(i + BATCH, everyone.size())))) {
                    if (!person.restricted()) {
                        fresh.put(person);
                    }
                }
            }
            fresh.commit(from);
        } catch (IOException | RuntimeException failure) {
            fresh.close();
            throw failure;
        }
        LiveIndex old = live;
        begin(fresh, from);
        follow(fresh);
        become(IndexState.LIVE);
        if (old != null) {
            closeQuietly(old);
        }
        folder.keepOnly(generation);
    }

    private interface IndexWork {
        void run() throws IOException;
    }

    private void damagedIfFailing(IndexWork work) throws IOException {
        try {
            work.run();
        } catch (IOException | RuntimeException damage) {
            become(IndexState.DAMAGED);
            throw damage;
        }
    }

    private static void closeQuietly(LiveIndex old) {
        try {
            old.close();
        } catch (IOException | RuntimeException alreadyDamaged) {
            System.getLogger(IndexFollower.class.getName())
                    .log(System.Logger.Level.DEBUG, "A damaged index did not close.", alreadyDamaged);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        LiveIndex index = live;
        boolean healthy = state == IndexState.LIVE;
        become(IndexState.CLOSED);
        if (index != null) {
            if (healthy && index.uncommitted()) {
                index.commit(place);
            }
            index.close();
        }
    }
}
