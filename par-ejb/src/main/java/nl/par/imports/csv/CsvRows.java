// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.par.imports.RawRow;
import nl.par.imports.RowSource;
import nl.par.imports.Unreadable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, read while it streams by. */
public final class CsvRows implements RowSource {

    private final CsvShape shape;
    private final ThriftyReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(CsvShape shape, Reader decoded) throws IOException {
        this.shape = shape;
        this.reader = new ThriftyReader(decoded);
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(shape.delimiter())
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get()
                .parse(reader);
        this.records = parser.iterator();
    }

    /** Opens a stream that was looked at before. */
    public static CsvRows open(CsvShape shape, InputStream content) throws IOException {
        content.skipNBytes(shape.mark());
        return new CsvRows(shape, new InputStreamReader(content, shape.charset()));
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            while (true) {
                reader.allowAnotherRow();
                long line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return null;
                }
                List<String> cells = Arrays.asList(records.next().values());
                if (!cells.stream().allMatch(String::isBlank)) {
                    return new RawRow(line, cells);
                }
            }
        } catch (UncheckedIOException | IllegalStateException malformed) {
            if (malformed.getCause() instanceof BrokenDelivery broken) {
                throw broken;
            }
            throw new Unreadable("Vanaf regel " + (parser.getCurrentLineNumber() + 1)
                    + " is het bestand niet te lezen. Waarschijnlijk ontbreekt een aanhalingsteken.");
        }
    }

    @Override
    public String readAs() {
        return shape.inWords();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The file could not be fetched; not the fault of what stands in it. */
    public static final class BrokenDelivery extends IOException {

        private static final long serialVersionUID = 1L;

        public BrokenDelivery(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
