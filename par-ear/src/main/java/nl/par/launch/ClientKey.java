// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ES256 key with which PAR proves to the identity server that it is PAR (private_key_jwt). Made once per data
 * folder; the private JWK stays in {@link #file}, the public one goes into the realm.
 */
final class ClientKey {

    private static final int COORDINATE = 32;

    private final Path file;

    ClientKey(Path data) {
        this.file = data.resolve("par-client.jwk");
        if (!Files.exists(file)) {
            generate();
        }
    }

    /** Path of the private JWK, for {@code par.oidc.key}. */
    Path file() {
        return file;
    }

    /** The public half as a JWK set. */
    String publicKeys() {
        try {
            Map<String, Object> key = new LinkedHashMap<>();
            Json.read(Files.readString(file)).asJsonObject().forEach((name, value) -> {
                if (!"d".equals(name)) {
                    key.put(name, value);
                }
            });
            return Json.write(Json.object("keys", java.util.List.of(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, Json.write(jwk(generator.generateKeyPair())));
            PrivateFile.protect(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new LaunchFailure("This Java cannot make an ES256 key: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> jwk(KeyPair pair) {
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        ECPrivateKey secret = (ECPrivateKey) pair.getPrivate();
        return Json.object(
                "kty",
                "EC",
                "crv",
                "P-256",
                "kid",
                UUID.randomUUID().toString(),
                "use",
                "sig",
                "alg",
                "ES256",
                "x",
                coordinate(open.getW().getAffineX()),
                "y",
                coordinate(open.getW().getAffineY()),
                "d",
                coordinate(secret.getS()));
    }

    /** RFC 7518, 6.2: always the full 32 octets, with leading zeros and without a sign octet. */
    private static String coordinate(BigInteger number) {
        byte[] octets = number.toByteArray();
        byte[] full = new byte[COORDINATE];
        byte[] tail = Arrays.copyOfRange(octets, Math.max(0, octets.length - COORDINATE), octets.length);
        System.arraycopy(tail, 0, full, COORDINATE - tail.length, tail.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(full);
    }
}
