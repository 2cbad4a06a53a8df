// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/** The rows of a file, read and checked, in portions. */
final class FileRows implements Closeable {

    /** Rows that are stored in one transaction: many enough to be quick, few enough to be kept waiting for. */
    static final int PORTION = 500;

    private final RowSource source;
    private final Heading heading;
    private final RowReader reader;
    private final SeenReferences seen = new SeenReferences();
    private long place;
    private @Nullable CompletableFuture<Portion> ahead;

    FileRows(RowSource source, Norm norm, Instant now) throws IOException {
        this.source = source;
        this.heading = Heading.read(source.next());
        this.reader = new RowReader(heading, source.dayZero(), norm, now);
    }

    String readAs() {
        return source.readAs();
    }

    Heading heading() {
        return heading;
    }

    /** The next rows; empty after the last. Those after them are read now and checked meanwhile, while the caller stores these. */
    Portion next() throws IOException {
        CompletableFuture<Portion> ready = ahead == null ? prepare() : ahead;
        try {
            ahead = prepare();
            return ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Unreadable bad) {
                throw bad;
            } else if (e.getCause() instanceof UncheckedIOException broken) {
                throw broken.getCause();
            }
            throw e;
        }
    }

    /** What stops the reading is told when its portion is asked for, not before. */
    private CompletableFuture<Portion> prepare() {
        try {
            long from = place;
            List<Unchecked> rows = read();
            return CompletableFuture.supplyAsync(
                    () -> new Portion(from, rows.stream().map(this::check).toList()));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private List<Unchecked> read() throws IOException {
        List<Unchecked> rows = new ArrayList<>(PORTION);
        while (rows.size() < PORTION) {
            RawRow raw = source.next();
            if (raw == null) {
                break;
            }
            String reference = heading.text(raw, Column.EXTERNE_REFERENTIE);
            rows.add(new Unchecked(raw, !reference.isEmpty() && !seen.add(reference)));
            place++;
        }
        return rows;
    }

    /** Goes on after this many rows; what was in them is still remembered. */
    void skip(long rows) throws IOException {
        while (place < rows) {
            RawRow raw = source.next();
            if (raw == null) {
                break;
            }
            seen.add(heading.text(raw, Column.EXTERNE_REFERENTIE));
            place++;
        }
    }

    private ReadRow check(Unchecked row) {
        ReadRow read = reader.read(row.raw());
        if (!row.again()) {
            return read;
        }
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.add(new Fault(
                row.raw().line(), Column.EXTERNE_REFERENTIE.header(), "Deze sleutel staat al eerder in het bestand."));
        return ReadRow.bad(faults);
    }

    /** A row as it stands in the file, and whether its key stood there before. */
    private record Unchecked(RawRow raw, boolean again) {}

    @Override
    public void close() throws IOException {
        source.close();
    }
}
