// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Fills a new generation from the database, page by page, in constant memory. */
final class Rebuild {

    /** A new, whole index and where it lies. */
    record Generation(Path folder, Tail tail) {}

    static final int PAGE = 1000;

    private final IndexFolder folder;
    private final IndexSource source;
    private final BooleanSupplier stopped;
    private final int expected;
    private final AtomicLong done = new AtomicLong();

    /**
     * @param stopped whether to give up
     * @param expected about how many records there are, for whoever waits; zero when unknown
     */
    Rebuild(IndexFolder folder, IndexSource source, BooleanSupplier stopped, int expected) {
        this.folder = folder;
        this.source = source;
        this.stopped = stopped;
        this.expected = expected;
    }

    IndexStatus.Progress progress() {
        long read = done.get();
        return new IndexStatus.Progress(read, Math.max(expected, read));
    }

    /** A whole index that was committed and has followed the changes made meanwhile. A failed attempt leaves no files. */
    Generation run(IndexFormat format) throws IOException {
        String database = source.identity();
        Snapshot from = source.now();
        Path generation = folder.next();
        try {
            Tail tail = new Tail(new LiveIndex(folder.open(generation), format), source, from, database);
            try {
                fill(tail.index());
                tail.index().compact();
                tail.follow();
                tail.commit();
                return new Generation(generation, tail);
            } catch (IOException | RuntimeException failure) {
                tail.close();
                throw failure;
            }
        } catch (IOException | RuntimeException failure) {
            folder.remove(generation);
            throw failure;
        }
    }

    private void fill(LiveIndex index) throws IOException {
        UUID last = null;
        List<UUID> page;
        do {
            if (stopped.getAsBoolean()) {
                throw new IOException("the rebuild was stopped");
            }
            page = source.page(last, PAGE);
            for (IndexEntry entry : source.read(page)) {
                index.put(entry);
            }
            done.addAndGet(page.size());
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == PAGE);
    }
}
