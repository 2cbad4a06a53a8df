// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Set;

/**
 * What the identity provider published about itself: its addresses, and its keys, which are fetched again every five minutes
 * and when a token names an unknown one.
 */
record Provider(OIDCProviderMetadata facts, JWKSource<SecurityContext> keys, IDTokenValidator idTokens) {

    /** How long PAR waits for an answer, in milliseconds: a provider that hangs must not hold PAR's threads. */
    static final int WAIT = 5_000;

    private static final int LARGEST = 512 * 1024;
    private static final long KEYS_LIVE = 5 * 60_000L;
    private static final long KEYS_WAIT = 10_000L;
    private static final long KEYS_AT_MOST_EVERY = 5_000L;

    /** Asks the provider. */
    static Provider discover(String issuer, ClientID client) throws GeneralException, IOException {
        OIDCProviderMetadata facts = OIDCProviderMetadata.resolve(new Issuer(issuer), WAIT, WAIT);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        url(facts.getJWKSetURI()), new DefaultResourceRetriever(WAIT, WAIT, LARGEST))
                .cache(KEYS_LIVE, KEYS_WAIT)
                .rateLimited(KEYS_AT_MOST_EVERY)
                .build();
        IDTokenValidator idTokens = new IDTokenValidator(
                facts.getIssuer(),
                client,
                new JWSVerificationKeySelector<>(
                        Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), keys),
                null);
        idTokens.setMaxClockSkew((int) TokenRules.SKEW.toSeconds());
        return new Provider(facts, keys, idTokens);
    }

    private static URL url(URI address) throws MalformedURLException {
        return address.toURL();
    }
}
