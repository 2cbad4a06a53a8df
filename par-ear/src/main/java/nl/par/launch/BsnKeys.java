// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key file under which PAR keeps BSNs, made once per data folder. Whoever loses it loses the BSNs. */
final class BsnKeys {

    private static final int KEY_BYTES = 32;

    private final Path folder;

    BsnKeys(Path data) {
        this.folder = data.resolve("secrets");
        if (!Files.exists(file())) {
            generate();
        }
    }

    /** The folder with the file, for {@code par.secrets}. */
    Path folder() {
        return folder;
    }

    private Path file() {
        return folder.resolve("bsn.keys");
    }

    private void generate() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(folder);
            Files.writeString(file(), Base64.getEncoder().encodeToString(key) + System.lineSeparator());
            PrivateFile.protect(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
