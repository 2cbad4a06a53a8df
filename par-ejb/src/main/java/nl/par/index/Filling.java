// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts every record of a source into an index, in constant memory. The pages follow each other; several are read and made into documents at once,
 * because a thread that waits for the database leaves a core to another one. Who fills takes part, so it ends also when nobody helps.
 */
final class Filling {

    static final int PAGE = 1000;

    private static final int MOST_HANDS = 4;

    private final IndexSource source;
    private final LiveIndex index;
    private final BooleanSupplier stopped;
    private @Nullable UUID last;
    private @Nullable Throwable failure;
    private boolean ended;
    private int busy;
    private long taken;

    /** @param stopped whether to give up */
    Filling(IndexSource source, LiveIndex index, BooleanSupplier stopped) {
        this.source = source;
        this.index = index;
        this.stopped = stopped;
    }

    /** How many records were read, or are being read. */
    synchronized long taken() {
        return taken;
    }

    /** Fills; comes back when nobody works on it any more. */
    void run(Executor helpers) throws IOException {
        int hands = Math.min(MOST_HANDS, Runtime.getRuntime().availableProcessors());
        for (int i = 1; i < hands; i++) {
            helpers.execute(this::work);
        }
        work();
        Throwable failed = awaitOthers();
        if (failed != null) {
            throw new IOException("Not all records were read.", failed);
        }
    }

    private void work() {
        try {
            for (List<UUID> page = take(); !page.isEmpty(); page = take()) {
                try {
                    for (IndexEntry entry : source.read(page)) {
                        index.put(entry);
                    }
                } finally {
                    leave();
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized List<UUID> take() throws IOException {
        if (ended || failure != null) {
            return List.of();
        }
        if (stopped.getAsBoolean()) {
            throw new IOException("the rebuild was stopped");
        }
        List<UUID> page = source.page(last, PAGE);
        ended = page.size() < PAGE;
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1);
            taken += page.size();
            busy++;
        }
        return page;
    }

    private synchronized void leave() {
        busy--;
        notifyAll();
    }

    private synchronized void fail(Throwable cause) {
        failure = failure == null ? cause : failure;
        notifyAll();
    }

    private synchronized @Nullable Throwable awaitOthers() throws IOException {
        boolean interrupted = false;
        while (busy > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                failure = failure == null ? e : failure;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }
}
