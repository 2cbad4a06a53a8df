// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Fills a new generation from the database beside the present one. */
final class Rebuild {

    /** A new, whole index and where it lies. */
    record Generation(Path folder, Tail tail) {}

    private final IndexFolder folder;
    private final IndexSource source;
    private final BooleanSupplier stopped;
    private final int expected;
    private final Executor helpers;
    private volatile @Nullable Filling filling;

    /**
     * @param helpers may take part in it
     * @param stopped whether to give up
     * @param expected about how many records there are, for whoever waits; zero when unknown
     */
    Rebuild(IndexFolder folder, IndexSource source, Executor helpers, BooleanSupplier stopped, int expected) {
        this.folder = folder;
        this.helpers = helpers;
        this.source = source;
        this.stopped = stopped;
        this.expected = expected;
    }

    IndexStatus.Progress progress() {
        Filling running = filling;
        long read = running == null ? 0 : running.taken();
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
        Filling work = new Filling(source, index, stopped);
        filling = work;
        work.run(helpers);
    }
}
