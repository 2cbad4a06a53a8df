// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.par.tenancy.Norm;

/** The rows of a file, read and checked, in portions. */
final class FileRows implements Closeable {

    /** Rows that are stored in one transaction: many enough to be quick, few enough to be kept waiting for. */
    static final int PORTION = 500;

    private final RowSource source;
    private final Heading heading;
    private final RowReader reader;
    private final SeenReferences seen = new SeenReferences();
    private long place;

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

    /** The next rows; empty after the last. */
    Portion next() throws IOException {
        long from = place;
        List<ReadRow> rows = new ArrayList<>(PORTION);
        while (rows.size() < PORTION) {
            RawRow raw = source.next();
            if (raw == null) {
                break;
            }
            rows.add(once(raw));
            place++;
        }
        return new Portion(from, rows);
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

    private ReadRow once(RawRow raw) {
        ReadRow read = reader.read(raw);
        String reference = heading.text(raw, Column.EXTERNE_REFERENTIE);
        if (reference.isEmpty() || seen.add(reference)) {
            return read;
        }
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.add(new Fault(
                raw.line(), Column.EXTERNE_REFERENTIE.header(), "Deze sleutel staat al eerder in het bestand."));
        return ReadRow.bad(faults);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
