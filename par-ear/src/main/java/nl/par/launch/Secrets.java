// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Random passwords of one data folder: made at first use, kept for the next start, known to nobody else. */
final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final Path file;
    private final Properties kept = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path data) {
        this.file = data.resolve("secrets.properties");
        read();
    }

    /** The secret of this name, the same at every start. */
    synchronized String of(String name) {
        if (kept.getProperty(name) == null) {
            read(); // a command may have made or removed some since
        }
        String secret = kept.getProperty(name);
        if (secret == null) {
            secret = make();
            kept.setProperty(name, secret);
            keep();
        }
        return secret;
    }

    /** Nobody needs the secret of this name any more; whether there was one. */
    synchronized boolean forget(String name) {
        read();
        boolean known = kept.remove(name) != null;
        if (known) {
            keep();
        }
        return known;
    }

    private void read() {
        if (Files.exists(file)) {
            kept.clear();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String make() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Made by the launcher for this data folder only");
            }
            PrivateFile.protect(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
