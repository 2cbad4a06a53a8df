// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys from a file outside the database: one key of 32 bytes in Base64 per line. The first one makes; the others still know what they made, so
 * that keys can be replaced. Nobody works with such a key itself: each use derives one of its own from it (HMAC-SHA-256).
 */
public final class SecretKeys {

    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final String what;
    private final Map<String, byte[]> masters = new LinkedHashMap<>();

    private SecretKeys(String what) {
        this.what = what;
    }

    /**
     * Reads the file.
     *
     * @param what whose keys these are, for messages
     * @throws IllegalStateException when it is missing, readable by others, or holds no usable key
     */
    public static SecretKeys read(Path file, String what) {
        SecretKeys keys = new SecretKeys(what);
        try {
            keys.requirePrivate(file);
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(Base64.getDecoder().decode(line.strip()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The keys of " + what + " cannot be read from " + file + ": " + e.getMessage());
        }
        if (keys.masters.isEmpty()) {
            throw new IllegalStateException("There is no key for " + what + " in " + file + ".");
        }
        return keys;
    }

    private void requirePrivate(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream()
                        .anyMatch(right -> right.name().startsWith("OTHERS"))) {
            throw new IllegalStateException(
                    "Others can read the keys of " + what + " in " + file + "; PAR does not start.");
        }
    }

    private void add(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key must have 32 bytes");
        }
        masters.put(id(master), master);
    }

    /** The ids of all keys; the first one is the key that makes. An id tells nothing of its key. */
    public List<String> ids() {
        return List.copyOf(masters.keySet());
    }

    /**
     * The key for one use, which tells nothing about the key of another use.
     *
     * @throws IllegalStateException when the file has no key with this id
     */
    public byte[] derived(String id, String use) {
        byte[] master = masters.get(id);
        if (master == null) {
            throw new IllegalStateException("Key " + id + " of " + what + " is not in the key file.");
        }
        return mac(master, use);
    }

    /** The keyed hash of a text, 32 bytes. */
    public static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC.", e);
        }
    }

    private static String id(byte[] master) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(master), 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
