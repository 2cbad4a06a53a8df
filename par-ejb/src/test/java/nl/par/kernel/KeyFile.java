// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The files with keys of a test, as an installation keeps them: nobody but their owner reads them. */
public final class KeyFile {

    public static final String BSN = "bsn.keys";
    public static final String BLIND = "blind.keys";

    private static final int BYTES = 32;

    private KeyFile() {}

    /** A key, another for each number. */
    public static String key(int number) {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) number);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A file of these lines. */
    public static Path write(Path folder, String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Settings that say that the keys are in this folder. */
    public static ParConfig in(Path folder) {
        return new ParConfig() {
            @Override
            public Path secrets() {
                return folder;
            }
        };
    }
}
