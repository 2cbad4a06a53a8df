// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The key files that PAR's database never sees, each made once per data folder: under {@code bsn.keys} BSNs are kept (whoever loses it loses them),
 * and with {@code blind.keys} organisations compare persons blindly.
 */
final class SecretKeys {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    SecretKeys(Path data) {
        this.folder = data.resolve("secrets");
        for (String name : List.of("bsn.keys", "blind.keys")) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                generate(file);
            }
        }
    }

    /** The folder with the files, for {@code par.secrets}. */
    Path folder() {
        return folder;
    }

    private void generate(Path file) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + System.lineSeparator());
            PrivateFile.protect(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
