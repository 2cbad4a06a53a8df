// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Fills a new generation from the database, page by page, in constant memory. */
final class Rebuild {

    /** A new, whole index and where it lies. */
    record Generation(Path folder, Tail tail) {}

    static final int PAGE = 1000;

    private final IndexFolder folder;
    private final IndexSource source;
    private final AtomicLong done = new AtomicLong();

    Rebuild(IndexFolder folder, IndexSource source) {
        this.folder = folder;
        this.source = source;
    }

    /** How many records were read so far. */
    long done() {
        return done.get();
    }

    /** A whole index that was committed and has followed the changes made meanwhile. A failed attempt leaves no files. */
    Generation run(IndexFormat format) throws IOException {
        Position from = source.start();
        Path generation = folder.next();
        Tail tail = new Tail(new LiveIndex(folder.open(generation), format), source, from);
        try {
            fill(tail.index());
            tail.follow();
            tail.commit();
            return new Generation(generation, tail);
        } catch (IOException | RuntimeException failure) {
            tail.close();
            folder.remove(generation);
            throw failure;
        }
    }

    private void fill(LiveIndex index) throws IOException {
        UUID last = null;
        List<UUID> page;
        do {
            page = source.page(last, PAGE);
            for (IndexEntry entry : source.read(page)) {
                index.put(entry);
            }
            done.addAndGet(page.size());
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == PAGE);
    }
}
