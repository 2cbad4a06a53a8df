// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.par.imports.ImportJobs.Job;
import nl.par.imports.csv.CsvRows;
import nl.par.imports.csv.CsvShape;
import nl.par.imports.xlsx.XlsxRows;
import org.jspecify.annotations.Nullable;

/** Opens the file of an import wherever it stands. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ImportFiles {

    private static final Logger LOG = System.getLogger(ImportFiles.class.getName());

    @Inject
    private ImportJobs jobs;

    /** The rows of the file; a CSV streams from the database, a workbook lies on this machine while it is read. */
    RowSource open(Job job) throws IOException {
        return job.kind() == FileKind.CSV ? csv(job) : workbook(job);
    }

    private RowSource csv(Job job) throws IOException {
        CsvShape shape;
        try (InputStream content = content(job)) {
            shape = CsvShape.of(content);
        }
        return CsvRows.open(shape, content(job));
    }

    private RowSource workbook(Job job) throws IOException {
        Path file = Files.createTempFile("par-import", ".xlsx"); // readable by this account only
        try (InputStream content = content(job)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            Borrowed rows = new Borrowed(XlsxRows.open(file), file);
            unlink(file);
            return rows;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private InputStream content(Job job) {
        return new ChunkStream(job.chunks(), number -> jobs.chunk(job.id(), number));
    }

    /** Takes away the name of an open file, so that nothing is left of it even if this machine stops; not every system can. */
    private static void unlink(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            LOG.log(Level.DEBUG, "A workbook stays on this machine while it is read: {0}", inUse.getClass());
        }
    }

    /** Rows from a file that goes when they have been read. */
    private record Borrowed(RowSource rows, Path file) implements RowSource {

        @Override
        public @Nullable RawRow next() throws IOException {
            return rows.next();
        }

        @Override
        public String readAs() {
            return rows.readAs();
        }

        @Override
        public java.time.@Nullable LocalDate dayZero() {
            return rows.dayZero();
        }

        @Override
        public void close() throws IOException {
            try {
                rows.close();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
