// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.par.kernel.Bsn;
import nl.par.kernel.SecretKeys;
import nl.par.tenancy.TenantId;

/**
 * The keys under which BSNs are kept. The first of the file seals; the others still open and find what they sealed. Each organisation has keys of
 * its own, derived from these.
 *
 * <p>The vector of the encryption of a number is made from the number itself under a third key: the same number of one organisation is always sealed
 * alike, so that a report sent twice is recognised, and no vector is ever used for two numbers. Pieces of files have a key of their own and a random vector.
 */
final class BsnKeys {

    private static final int VECTOR_BYTES = 12;
    private static final int HASH_BYTES = 16;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    private BsnKeys(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it is missing, readable by others, or holds no usable key
     */
    static BsnKeys read(Path file) {
        return new BsnKeys(SecretKeys.read(file, "the BSNs"));
    }

    private String newest() {
        return keys.ids().get(0);
    }

    PersonBsn seal(TenantId tenant, PersonBsn open, Bsn number) {
        String newest = newest();
        byte[] vector = Arrays.copyOf(hash(newest, tenant, "vector", number.digits()), VECTOR_BYTES);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, newest, tenant, vector, bytes(number.digits()));
        byte[] both = Arrays.copyOf(vector, VECTOR_BYTES + hidden.length);
        System.arraycopy(hidden, 0, both, VECTOR_BYTES, hidden.length);
        String sealed = newest + ":" + Base64.getEncoder().encodeToString(both);
        return new PersonBsn(number, sealed, searchKey(newest, tenant, number), open.how(), open.on());
    }

    /** The number; refuses when the key is no longer there or the text was sealed for another organisation. */
    Bsn open(TenantId tenant, String sealed) {
        int colon = sealed.indexOf(':');
        byte[] both = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] vector = Arrays.copyOf(both, VECTOR_BYTES);
        byte[] hidden = Arrays.copyOfRange(both, VECTOR_BYTES, both.length);
        byte[] digits = crypt(Cipher.DECRYPT_MODE, sealed.substring(0, colon), tenant, vector, hidden);
        return new Bsn(new String(digits, StandardCharsets.US_ASCII));
    }

    /** Every key under which this number may be registered: one for each key of the file. */
    List<String> searchKeys(TenantId tenant, Bsn number) {
        return keys.ids().stream().map(id -> searchKey(id, tenant, number)).toList();
    }

    private String searchKey(String id, TenantId tenant, Bsn number) {
        byte[] hash = Arrays.copyOf(hash(id, tenant, "search", number.digits()), HASH_BYTES);
        return id + ":" + HexFormat.of().formatHex(hash);
    }

    /** Seals a piece of a file; it opens only at its own place, so that pieces cannot be exchanged. */
    byte[] sealPiece(TenantId tenant, String place, byte[] open) {
        String newest = newest();
        byte[] vector = new byte[VECTOR_BYTES];
        RANDOM.nextBytes(vector);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, new Lock(newest, tenant, "piece", place), vector, open);
        return ByteBuffer.allocate(ID_BYTES + VECTOR_BYTES + hidden.length)
                .put(bytes(newest))
                .put(vector)
                .put(hidden)
                .array();
    }

    /** The piece as it was; refuses one of another place, or when its key is no longer there. */
    byte[] openPiece(TenantId tenant, String place, byte[] sealed) {
        String id = new String(sealed, 0, ID_BYTES, StandardCharsets.US_ASCII);
        byte[] vector = Arrays.copyOfRange(sealed, ID_BYTES, ID_BYTES + VECTOR_BYTES);
        byte[] hidden = Arrays.copyOfRange(sealed, ID_BYTES + VECTOR_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, new Lock(id, tenant, "piece", place), vector, hidden);
    }

    private byte[] crypt(int mode, String id, TenantId tenant, byte[] vector, byte[] text) {
        return crypt(mode, new Lock(id, tenant, "seal", tenant.code()), vector, text);
    }

    private byte[] crypt(int mode, Lock lock, byte[] vector, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(derived(lock.id(), lock.tenant(), lock.use()), "AES"),
                    new GCMParameterSpec(TAG_BITS, vector));
            cipher.updateAAD(bytes(lock.bound()));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed or opened with key " + lock.id() + ".", e);
        }
    }

    /** Which key seals for what, and to what it binds what it sealed. */
    private record Lock(String id, TenantId tenant, String use, String bound) {}

    private byte[] hash(String id, TenantId tenant, String use, String digits) {
        return SecretKeys.mac(derived(id, tenant, use), digits);
    }

    private byte[] derived(String id, TenantId tenant, String use) {
        return keys.derived(id, "par bsn " + use + " " + tenant.code());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
