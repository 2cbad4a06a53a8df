// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.par.kernel.ParConfig;

/**
 * The key that this node seals with, made at the first start in {@code ${par.data}/audit}, readable by its owner only; and
 * the public keys of all nodes, which lie beside it as {@code *.pub}. The database never sees the private key: whoever can
 * change every table still cannot sign.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected, or set when the keys are opened
public class ChainKeys {

    private static final String ED25519 = "Ed25519";

    private final Map<String, PublicKey> known = new ConcurrentHashMap<>();

    @Inject
    private ParConfig config;

    private Path folder;
    private PrivateKey own;
    private String ownId;

    @PostConstruct
    void open() {
        openIn(config.data().resolve("audit"));
    }

    /** The keys in a folder, for a command that runs beside the server. */
    public static ChainKeys in(Path folder) {
        ChainKeys keys = new ChainKeys();
        keys.openIn(folder);
        return keys;
    }

    private void openIn(Path keyFolder) {
        folder = keyFolder;
        Path file = folder.resolve("chain.key");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                create(file);
            }
            String[] lines = Files.readString(file).split("\n", -1);
            own = KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(decode(lines[0])));
            ownId = id(decode(lines[1]));
            publish(lines[1]);
            readPublicKeys();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the audit chain cannot be read: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the audit chain cannot be used: " + file, e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
        PrivateFile.write(
                file,
                encode(pair.getPrivate().getEncoded()) + "\n"
                        + encode(pair.getPublic().getEncoded()) + "\n");
    }

    private void publish(String publicKey) throws IOException {
        Path file = folder.resolve(ownId + ".pub");
        if (!Files.exists(file)) {
            PrivateFile.write(file, publicKey + "\n");
        }
    }

    private void readPublicKeys() throws IOException, GeneralSecurityException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pub")).toList()) {
                byte[] encoded = decode(Files.readString(file).strip());
                known.put(id(encoded), KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(encoded)));
            }
        }
    }

    /** Where keys and heads lie. */
    Path folder() {
        return folder;
    }

    Seal sign(Batch batch) {
        byte[] root = batch.root();
        return new Seal(batch, root, sign(root), ownId);
    }

    /** Signs a statement with the key of this node. */
    public byte[] sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(own);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The statement cannot be signed.", e);
        }
    }

    /** By which others find the public key: {@code <id>.pub}. */
    public String ownId() {
        return ownId;
    }

    /** Whether one of the known keys signed this root. */
    boolean signed(Seal seal) {
        PublicKey key = known.get(seal.keyId());
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(seal.root());
            return signature.verify(seal.signature());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static String id(byte[] publicKey) {
        return HexFormat.of().formatHex(Hash.of(publicKey), 0, 8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
