// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.imports.DeliverImport;
import nl.par.imports.FileKind;
import nl.par.imports.ImportMode;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A file as it streams in. It is handed on piece by piece; however large it is, one piece is in memory.
 *
 * @param name as the sender called it
 */
record SentFile(@Nullable String name, FileKind kind, InputStream content) {

    /** By the end of its name, as a browser's word for the type depends on what is installed there. */
    static FileKind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            return FileKind.CSV;
        }
        if (lower.endsWith(".xlsx")) {
            return FileKind.XLSX;
        }
        throw new Refusal.Invalid(List.of(new Violation("bestand", "Kies een bestand dat eindigt op .csv of .xlsx.")));
    }

    /**
     * Hands the file on; returns the import. Whatever stops it on the way, nothing of it is kept.
     *
     * @throws FileTooLarge when it is larger than PAR takes over
     */
    UUID deliver(DeliverImport deliver, @Nullable ImportMode mode, boolean declared) {
        byte[] piece = next();
        if (piece.length == 0) {
            throw new Refusal.Invalid(List.of(new Violation("bestand", "Dit bestand is leeg.")));
        }
        UUID id = deliver.begin(name, kind);
        try {
            long size = 0;
            for (int number = 0; piece.length > 0; number++) {
                size += piece.length;
                if (size > kind.largest()) {
                    throw new FileTooLarge(kind.tooLarge());
                }
                deliver.append(id, number, piece);
                piece = next();
            }
        } catch (FileTooLarge tooLarge) {
            deliver.abandon(id, tooLarge.told());
            throw tooLarge;
        } catch (RuntimeException broken) {
            deliver.abandon(id, "Het bestand is niet helemaal aangekomen. Stuur het opnieuw.");
            throw broken;
        }
        deliver.complete(id, mode, declared);
        return id;
    }

    private byte[] next() {
        try {
            return content.readNBytes(DeliverImport.PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
