// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.par.index.Rebuild.Generation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one index at what the database says. Works in rounds: a round that begins after a question was asked has seen all that was committed
 * before the question. A rebuild fills a new generation beside the present one, which goes on answering unless it is damaged, and takes its
 * place in a round.
 */
final class IndexFollower implements Closeable {

    private static final System.Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final int MENDED_AT_ONCE = 500;

    private final IndexSetting setting;
    private final Executor executor;
    private final Generations generations;
    private final Rounds rounds;
    private final Backoff backoff = new Backoff();
    private final Lag lag = new Lag();
    private final AtomicBoolean purging = new AtomicBoolean();
    private volatile @Nullable Rebuild rebuild;
    private volatile @Nullable Generation ready;
    private volatile @Nullable Instant rebuilt;
    private volatile @Nullable Comparison comparison;
    private @Nullable CompletableFuture<Void> rebuilding;
    private @Nullable CompletableFuture<Comparison> comparing;

    IndexFollower(IndexSetting setting, Executor executor) {
        this.setting = setting;
        this.executor = executor;
        generations = new Generations(setting);
        rounds = new Rounds(new Round(), executor);
    }

    IndexState state() {
        return generations.state();
    }

    /** How it is now. */
    synchronized IndexStatus status() {
        Tail tail = generations.tail();
        Rebuild running = rebuild;
        return new IndexStatus(
                setting.name(),
                setting.label(),
                generations.state(),
                tail == null ? 0 : tail.seen().xmin(),
                lag.behind(),
                lag.held(),
                generations.documents(),
                running == null ? null : running.progress(),
                rebuilt,
                comparison,
                comparing != null);
    }

    /** Completes after a round that began after this call; fails when that round did. */
    CompletableFuture<Void> fresh() {
        return rounds.ask();
    }

    /**
     * Whether a search now answers with everything that was committed before this call, so that nobody needs to wait for a round.
     *
     * @param nothingSince whether nothing was committed after that moment; it is asked after the moment was reached
     */
    boolean holdsAll(Predicate<Snapshot> nothingSince) {
        Tail tail = generations.tail();
        return tail != null && generations.state() == IndexState.LIVE && nothingSince.test(tail.seen());
    }

    /** A round whose outcome becomes durable. Called now and then. */
    CompletableFuture<Void> settle() {
        return rounds.askDurable();
    }

    /**
     * The answer as of the newest round.
     *
     * @throws IOException when no live index can give it
     */
    <T> T search(IndexSearch<T> search) throws IOException {
        return generations.search(search);
    }

    /** Compares the files with their checksums; whoever finds damage, the next round rebuilds. */
    void verify() {
        generations.verify();
    }

    /** Builds the index anew from the database while the present one answers. Asking again while it runs changes nothing. */
    synchronized CompletableFuture<Void> rebuild() {
        CompletableFuture<Void> running = rebuilding;
        if (running == null) {
            running = CompletableFuture.runAsync(this::rebuildBeside, executor).thenCompose(whole -> rounds.ask());
            rebuilding = running;
            running = running.whenComplete((done, failure) -> rebuildEnded(failure));
        }
        return running;
    }

    private void rebuildBeside() {
        try {
            ready = build();
        } catch (IOException e) {
            throw new IllegalStateException("The index was not rebuilt.", e);
        }
    }

    private synchronized void rebuildEnded(@Nullable Throwable failure) {
        rebuilding = null;
        if (failure != null && !generations.closed()) {
            LOG.log(System.Logger.Level.WARNING, "The index " + setting.name() + " was not rebuilt.", failure);
        }
    }

    private Generation build() throws IOException {
        Rebuild work =
                new Rebuild(setting.folder(), setting.source(), executor, generations::closed, generations.documents());
        rebuild = work;
        try {
            return work.run(setting.format());
        } finally {
            rebuild = null;
        }
    }

    /** Compares the index with the database and mends it. Asking again while it runs changes nothing. */
    synchronized CompletableFuture<Comparison> compare() {
        CompletableFuture<Comparison> running = comparing;
        if (running == null) {
            long began = System.nanoTime();
            Reconciliation work = new Reconciliation(setting.source(), generations::closed);
            running = rounds.ask()
                    .thenApplyAsync(fresh -> suspects(work), executor)
                    .thenCompose(suspects -> mend(work, suspects))
                    .thenApply(mended -> work.outcome(setting.clock().instant(), began));
            comparing = running;
            running = running.whenComplete(this::compared);
        }
        return running;
    }

    private List<UUID> suspects(Reconciliation work) {
        try {
            return search(searcher -> work.suspects(new IndexContent(searcher)));
        } catch (IOException e) {
            throw new IllegalStateException("The index cannot be compared.", e);
        }
    }

    private CompletableFuture<Void> mend(Reconciliation work, List<UUID> suspects) {
        CompletableFuture<Void> mended = CompletableFuture.completedFuture(null);
        for (int i = 0; i < suspects.size(); i += MENDED_AT_ONCE) {
            List<UUID> some = suspects.subList(i, Math.min(i + MENDED_AT_ONCE, suspects.size()));
            mended = mended.thenCompose(before -> rounds.askWith(() -> mendIn(generations.tail(), work, some)));
        }
        return suspects.isEmpty() ? mended : mended.thenCompose(all -> settle());
    }

    private static void mendIn(@Nullable Tail tail, Reconciliation work, List<UUID> some) throws IOException {
        if (tail != null) {
            work.mend(some, tail);
        }
    }

    private synchronized void compared(@Nullable Comparison outcome, @Nullable Throwable failure) {
        comparing = null;
        if (outcome != null) {
            comparison = outcome;
            if (outcome.differences() > 0) {
                LOG.log(System.Logger.Level.WARNING, setting.name() + " differed and was mended: " + outcome);
            }
        } else if (!generations.closed()) {
            LOG.log(System.Logger.Level.WARNING, "The index " + setting.name() + " was not compared.", failure);
        }
    }

    /** Removes every trace of what was dropped and replaced until now from the files; completes when they are gone. */
    CompletableFuture<Void> purge() {
        return rounds.ask().thenRunAsync(this::purgeNow, executor).thenCompose(purged -> rounds.askWith(this::commit));
    }

    private void purgeNow() {
        Tail tail = generations.tail();
        try {
            if (tail != null && !tail.purge()) {
                throw new IllegalStateException("The files were not purged of everything.");
            }
        } catch (IOException damage) {
            generations.damaged(tail, damage);
            throw new IllegalStateException("The files were not purged.", damage);
        }
    }

    private void commit() throws IOException {
        Tail tail = generations.tail();
        if (tail != null && tail.index().uncommitted()) {
            tail.commit();
        }
    }

    private final class Round implements Rounds.Work {

        @Override
        public void round() throws IOException {
            long began = System.nanoTime();
            takeReady();
            Tail tail = generations.tail();
            if (tail == null && generations.state() == IndexState.STARTING) {
                tail = generations.openNewest();
            }
            if (tail == null || generations.state() == IndexState.DAMAGED) {
                tail = rebuildNow();
            } else {
                tail.follow();
                generations.arrived();
            }
            lag.arrived(began, tail.seen());
        }

        private void takeReady() throws IOException {
            Generation next = ready;
            if (next != null) {
                ready = null;
                next.tail().follow();
                generations.replace(next);
                rebuilt = setting.clock().instant();
            }
        }

        /** Nothing answers meanwhile, so there is nothing to go on with beside it. */
        private Tail rebuildNow() throws IOException {
            if (rebuild != null) {
                throw new IOException("The index is being rebuilt.");
            }
            backoff.check();
            try {
                Generation next = build();
                generations.replace(next);
                rebuilt = setting.clock().instant();
                backoff.succeeded();
                return next.tail();
            } catch (IOException | RuntimeException failure) {
                backoff.failed();
                throw failure;
            }
        }

        @Override
        public void settle() throws IOException {
            Tail tail = generations.tail();
            if (tail != null && generations.state() == IndexState.LIVE) {
                commit();
                if (tail.purgeDue() && purging.compareAndSet(false, true)) {
                    var unused = purge().whenComplete((done, failure) -> purging.set(false));
                }
            }
        }

        @Override
        public void failed(Throwable failure) {
            if (failure instanceof DamagedIndex) {
                generations.damaged(generations.tail(), failure);
            }
        }
    }

    @Override
    public void close() throws IOException {
        rounds.close();
        Generation next = ready;
        if (next != null) {
            next.tail().close();
        }
        generations.close();
    }
}
