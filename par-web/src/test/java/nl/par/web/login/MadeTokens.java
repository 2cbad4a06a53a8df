// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tokens for tests: a good one, and everything that can be wrong with one. {@link #KEY} and {@link #CURVE} are the realm's; who holds
 * {@link #FOREIGN} calls it by the realm's name.
 */
final class MadeTokens {

    static final String ISSUER = "https://inloggen.example/realms/par";
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final UUID OVERIJSSEL = UUID.fromString("5b0d7c7e-8f0e-4c39-9d53-0f6a2b1c2301");
    static final UUID ZWOLLE = UUID.fromString("5b0d7c7e-8f0e-4c39-9d53-0f6a2b1c2302");
    static final RSAKey KEY = rsa("realm");
    static final RSAKey FOREIGN = rsa("realm");
    static final RSAKey UNKNOWN = rsa("other");
    static final ECKey CURVE = curve();

    private MadeTokens() {}

    static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("sub-1")
                .audience("par-api")
                .issueTime(at(0))
                .expirationTime(at(60))
                .claim("typ", "Bearer")
                .claim("azp", "par")
                .claim("name", "Joke de Boer")
                .claim("scope", "openid profile email organization")
                .claim("organization", organisations("pv23", OVERIJSSEL));
    }

    static String good(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = good();
        change.accept(claims);
        return signed(claims.build());
    }

    static String organisation(String fact, Object value) {
        Map<String, Object> facts = new HashMap<>(facts(OVERIJSSEL, "pv23", List.of("/employee")));
        facts.put(fact, value);
        return good(b -> b.claim("organization", Map.of("pv23", facts)));
    }

    static Map<String, Object> organisations(String alias, UUID id) {
        return Map.of(alias, facts(id, id.equals(ZWOLLE) ? "gm0193" : "pv23", List.of("/vpt-adviser")));
    }

    static Map<String, Object> facts(UUID id, String tooi, List<String> groups) {
        return Map.of("id", id.toString(), "tooi", List.of(tooi), "groups", groups);
    }

    static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    static String signed(JWTClaimsSet claims) {
        return signed(JWSAlgorithm.RS256, KEY, claims);
    }

    static String signed(JWSAlgorithm algorithm, RSAKey key, JWTClaimsSet claims) {
        try {
            return sign(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(JOSEObjectType.JWT),
                    new RSASSASigner(key),
                    claims);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String esSigned(JWTClaimsSet claims) {
        try {
            return sign(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve"), new ECDSASigner(CURVE), claims);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String confused() {
        try {
            byte[] secret = KEY.toPublicJWK().toRSAPublicKey().getEncoded();
            return sign(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("realm"), new MACSigner(secret), good().build());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String header(Consumer<JWSHeader.Builder> change) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("kwaad");
        change.accept(header);
        try {
            return sign(header, new RSASSASigner(FOREIGN), good().build());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String typed(String type) {
        try {
            return sign(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("realm").type(new JOSEObjectType(type)),
                    new RSASSASigner(KEY),
                    good().build());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String critical() {
        try {
            return sign(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("realm")
                            .criticalParams(Set.of("kwaad"))
                            .customParam("kwaad", true),
                    new RSASSASigner(KEY),
                    good().build());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String mixed() {
        String other = good(b -> b.subject("sub-2"));
        String good = signed(good().build());
        return good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    static String changed() {
        String[] good = signed(good().build()).split("\\.", -1);
        String[] other = good(b -> b.claim("organization", organisations("gm0193", ZWOLLE)))
                .split("\\.", -1);
        return good[0] + "." + other[1] + "." + good[2];
    }

    static String sign(JWSHeader.Builder header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
