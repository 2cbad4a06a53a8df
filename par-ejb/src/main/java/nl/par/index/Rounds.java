// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Does work in rounds, one at a time. Whoever asks while a round is under way gets the next one, so that each round begins after everybody who
 * waits for it asked; many who ask together share one.
 */
final class Rounds {

    /** What a round consists of. */
    interface Work {

        /** Brings the index up to date. */
        void round() throws IOException;

        /** Comes after the answer, because nobody needs to wait for the disk. */
        void settle() throws IOException;

        /** Either of them failed. */
        void failed(Throwable failure);
    }

    /** Something that must not run beside a round. */
    @FunctionalInterface
    interface Extra {
        void run() throws IOException;
    }

    private static final class Round {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final List<Runnable> extras = new ArrayList<>();
        private boolean durable;
    }

    private final Work work;
    private final Executor executor;
    private @Nullable Round next;
    private boolean running;
    private boolean closed;

    Rounds(Work work, Executor executor) {
        this.work = work;
        this.executor = executor;
    }

    /** Completes after a round that began after this call; fails when that round did. */
    synchronized CompletableFuture<Void> ask() {
        return next().done;
    }

    /** A round whose outcome becomes durable. */
    synchronized CompletableFuture<Void> askDurable() {
        Round round = next();
        round.durable = true;
        return round.done;
    }

    /** Completes after this was done within a round, after it brought the index up to date. */
    synchronized CompletableFuture<Void> askWith(Extra extra) {
        Round round = next();
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        round.extras.add(() -> {
            try {
                extra.run();
                outcome.complete(null);
            } catch (IOException | RuntimeException | Error failure) {
                work.failed(failure);
                outcome.completeExceptionally(failure);
            }
        });
        var unused = round.done.whenComplete((done, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            }
        });
        return outcome;
    }

    private Round next() {
        Round round = next == null ? new Round() : next;
        if (closed) {
            round.done.completeExceptionally(new IllegalStateException("closed"));
            return round;
        }
        next = round;
        if (!running) {
            running = true;
            executor.execute(this::run);
        }
        return round;
    }

    private void run() {
        for (Round round = take(); round != null; round = take()) {
            try {
                work.round();
                round.extras.forEach(Runnable::run);
                round.done.complete(null);
                if (round.durable) {
                    work.settle();
                }
            } catch (IOException | RuntimeException | Error failure) {
                work.failed(failure);
                round.done.completeExceptionally(failure);
            }
        }
    }

    private synchronized @Nullable Round take() {
        Round round = closed ? null : next;
        next = null;
        running = round != null;
        return round;
    }

    /** Nobody gets a round any more; who waits hears so. */
    synchronized void close() {
        closed = true;
        if (next != null) {
            next.done.completeExceptionally(new IllegalStateException("closed"));
            next = null;
        }
    }
}
