// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.text.ParseException;

/**
 * How PAR proves to the identity provider that PAR asks: a statement of a minute, signed with its own key (private_key_jwt).
 * No secret is shared with anybody.
 */
final class ClientProof {

    private final ClientID client;
    private final URI audience;
    private final JWK key;

    /** @param audience the issuer, which every provider accepts as addressee */
    ClientProof(ClientID client, URI audience, Path keyFile) {
        this.client = client;
        this.audience = audience;
        this.key = read(keyFile);
    }

    /** A fresh proof; each serves once. */
    PrivateKeyJWT make() {
        try {
            PrivateKey secret = ((AsymmetricJWK) key).toPrivateKey();
            return new PrivateKeyJWT(client, audience, algorithm(), secret, key.getKeyID(), null);
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of par.oidc.key cannot sign.", e);
        }
    }

    private JWSAlgorithm algorithm() {
        if (key.getAlgorithm() instanceof JWSAlgorithm named) {
            return named;
        }
        return KeyType.EC.equals(key.getKeyType()) ? JWSAlgorithm.ES256 : JWSAlgorithm.PS256;
    }

    private static JWK read(Path file) {
        try {
            JWK key = JWK.parse(Files.readString(file));
            if (key instanceof AsymmetricJWK && key.isPrivate()) {
                return key;
            }
            throw new IllegalStateException("par.oidc.key must be the private half of a key pair.");
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The key of par.oidc.key cannot be read.", e);
        }
    }
}
