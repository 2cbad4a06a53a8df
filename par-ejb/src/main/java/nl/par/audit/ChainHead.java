// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The newest seal of an organisation as it is remembered outside the database: there, a chain whose tail was cut looks
 * whole.
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record ChainHead(long number, byte[] root) {

    static ChainHead of(Seal seal) {
        return new ChainHead(seal.batch().number(), seal.root());
    }

    static Optional<ChainHead> read(Path folder, String tenant) {
        Path file = file(folder, tenant);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).strip().split(" ", -1);
            return Optional.of(
                    new ChainHead(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit chain cannot be read: " + file, e);
        }
    }

    void write(Path folder, String tenant) {
        Path file = file(folder, tenant);
        try {
            PrivateFile.write(file, number + " " + HexFormat.of().formatHex(root) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit chain cannot be written: " + file, e);
        }
    }

    private static Path file(Path folder, String tenant) {
        return folder.resolve(tenant + ".head");
    }
}
