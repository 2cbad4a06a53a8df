// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import static nl.par.web.login.MadeTokens.CURVE;
import static nl.par.web.login.MadeTokens.FOREIGN;
import static nl.par.web.login.MadeTokens.ISSUER;
import static nl.par.web.login.MadeTokens.KEY;
import static nl.par.web.login.MadeTokens.NOW;
import static nl.par.web.login.MadeTokens.OVERIJSSEL;
import static nl.par.web.login.MadeTokens.UNKNOWN;
import static nl.par.web.login.MadeTokens.ZWOLLE;
import static nl.par.web.login.MadeTokens.at;
import static nl.par.web.login.MadeTokens.changed;
import static nl.par.web.login.MadeTokens.confused;
import static nl.par.web.login.MadeTokens.critical;
import static nl.par.web.login.MadeTokens.esSigned;
import static nl.par.web.login.MadeTokens.facts;
import static nl.par.web.login.MadeTokens.good;
import static nl.par.web.login.MadeTokens.header;
import static nl.par.web.login.MadeTokens.mixed;
import static nl.par.web.login.MadeTokens.organisation;
import static nl.par.web.login.MadeTokens.organisations;
import static nl.par.web.login.MadeTokens.signed;
import static nl.par.web.login.MadeTokens.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.access.Role;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only the right token enters (A8). Each bad token differs from a good one in one thing. */
class TokenRulesTest {

    private final TokenRules rules = new TokenRules(
            ISSUER,
            new ImmutableJWKSet<>(new JWKSet(List.of(KEY.toPublicJWK(), CURVE.toPublicJWK()))),
            TokenRulesTest::tenant,
            tenant -> tenant.code().equals("gm0193"),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aGoodTokenTellsWhoForWhichOrganisationAndInWhichRoles() throws Exception {
        AccessToken token = rules.read(signed(good().build()), Set.of("par")::contains);

        assertThat(token.user().subject()).isEqualTo("sub-1");
        assertThat(token.user().name()).isEqualTo("Joke de Boer");
        assertThat(token.user().tenantCode()).isEqualTo("pv23");
        assertThat(token.user().roles()).containsExactly(Role.VPT_ADVISER);
        assertThat(token.expires()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acceptable")
    void acceptsWhatDiffersInNothingThatMatters(String what, String token) throws Exception {
        assertThat(rules.read(token, Set.of("par", "koppeling-pv23")::contains)
                        .user()
                        .tenantCode())
                .isEqualTo("pv23");
    }

    static Stream<Arguments> acceptable() {
        return Stream.of(
                token("signed with ES256", esSigned(good().build())),
                token("signed with PS256", signed(JWSAlgorithm.PS256, KEY, good().build())),
                token("expired within the skew", good(b -> b.expirationTime(at(-20)))),
                token("valid from within the skew", good(b -> b.notBeforeTime(at(20)))),
                token("more audiences", good(b -> b.audience(List.of("account", "par-api")))),
                token(
                        "renamed alias, same id",
                        good(b -> b.claim("organization", organisations("provincie", OVERIJSSEL)))),
                token("scope naming the same organisation", good(b -> b.claim("scope", "openid organization:pv23"))),
                token("own service account", good(b -> b.claim("azp", "koppeling-pv23"))),
                token(
                        "no TOOI code beside the id",
                        good(b -> b.claim(
                                "organization",
                                Map.of("pv23", Map.of("id", OVERIJSSEL.toString(), "groups", List.of("/employee")))))),
                token(
                        "a group of something else besides",
                        good(b -> b.claim(
                                "organization",
                                Map.of("pv23", facts(OVERIJSSEL, "pv23", List.of("/kantine", "/employee")))))));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("bad")
    void refuses(String what, EntryRefusal why, String token) {
        assertThatThrownBy(() -> rules.read(token, Set.of("par", "koppeling-pv23", "koppeling-gm0193")::contains))
                .isInstanceOfSatisfying(
                        EntryRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    static Stream<Arguments> bad() {
        return Stream.of(forged(), ofOtherKind(), outOfTime(), ofWrongOrganisation())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> forged() {
        String good = signed(good().build());
        return Stream.of(
                bad("empty", EntryRefusal.BAD_TOKEN, ""),
                bad("no JWT", EntryRefusal.BAD_TOKEN, "geheim"),
                bad("three dots", EntryRefusal.BAD_TOKEN, "..."),
                bad("very long", EntryRefusal.BAD_TOKEN, "a".repeat(100_000)),
                bad("alg none", EntryRefusal.BAD_TOKEN, new PlainJWT(good().build()).serialize()),
                bad("signature cut off", EntryRefusal.BAD_TOKEN, good.substring(0, good.lastIndexOf('.') + 1)),
                bad("signature of another token", EntryRefusal.BAD_TOKEN, mixed()),
                bad("claims changed", EntryRefusal.BAD_TOKEN, changed()),
                bad("HS256 with the public key as secret", EntryRefusal.BAD_TOKEN, confused()),
                bad(
                        "other key, same key id",
                        EntryRefusal.BAD_TOKEN,
                        signed(JWSAlgorithm.RS256, FOREIGN, good().build())),
                bad("unknown key id", EntryRefusal.BAD_TOKEN, signed(JWSAlgorithm.RS256, UNKNOWN, good().build())),
                bad("RS512", EntryRefusal.BAD_TOKEN, signed(JWSAlgorithm.RS512, KEY, good().build())),
                bad("own key in the header", EntryRefusal.BAD_TOKEN, header(b -> b.jwk(FOREIGN.toPublicJWK()))),
                bad(
                        "address of own keys in jku",
                        EntryRefusal.BAD_TOKEN,
                        header(b -> b.jwkURL(URI.create("https://kwaad.example/jwks")))),
                bad(
                        "address of own certificate in x5u",
                        EntryRefusal.BAD_TOKEN,
                        header(b -> b.x509CertURL(URI.create("https://kwaad.example/x5u")))),
                bad("unknown critical header", EntryRefusal.BAD_TOKEN, critical()));
    }

    private static Stream<Arguments> ofOtherKind() {
        return Stream.of(
                bad("foreign issuer", EntryRefusal.BAD_TOKEN, good(b -> b.issuer("https://kwaad.example/realms/par"))),
                bad(
                        "other realm",
                        EntryRefusal.BAD_TOKEN,
                        good(b -> b.issuer("https://inloggen.example/realms/master"))),
                bad("issuer with a slash more", EntryRefusal.BAD_TOKEN, good(b -> b.issuer(ISSUER + "/"))),
                bad("no issuer", EntryRefusal.BAD_TOKEN, good(b -> b.issuer(null))),
                bad(
                        "ID token",
                        EntryRefusal.OTHER_PURPOSE,
                        good(b -> b.claim("typ", "ID").audience("par"))),
                bad("ID token for the API", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("typ", "ID"))),
                bad("refresh token", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("typ", "Refresh"))),
                bad("logout token", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("typ", "Logout"))),
                bad("no typ", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("typ", null))),
                bad("typ in the header of something else", EntryRefusal.BAD_TOKEN, typed("logout+jwt")),
                bad("no audience", EntryRefusal.OTHER_PURPOSE, good(b -> b.audience((String) null))),
                bad("other audience", EntryRefusal.OTHER_PURPOSE, good(b -> b.audience("account"))),
                bad("audience almost right", EntryRefusal.OTHER_PURPOSE, good(b -> b.audience("PAR-API"))),
                bad("other client", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("azp", "kwaad"))),
                bad("no client", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("azp", null))),
                bad("client as a list", EntryRefusal.OTHER_PURPOSE, good(b -> b.claim("azp", List.of("par")))),
                bad("no subject", EntryRefusal.BAD_TOKEN, good(b -> b.subject(null))));
    }

    private static Stream<Arguments> outOfTime() {
        return Stream.of(
                bad("expired", EntryRefusal.BAD_TOKEN, good(b -> b.expirationTime(at(-31)))),
                bad("expired long ago", EntryRefusal.BAD_TOKEN, good(b -> b.expirationTime(at(-86_400)))),
                bad("never expires", EntryRefusal.BAD_TOKEN, good(b -> b.expirationTime(null))),
                bad("not valid yet", EntryRefusal.BAD_TOKEN, good(b -> b.notBeforeTime(at(31)))),
                bad("issued in the future", EntryRefusal.BAD_TOKEN, good(b -> b.issueTime(at(31)))));
    }

    private static Stream<Arguments> ofWrongOrganisation() {
        Map<String, Object> two = new HashMap<>(organisations("pv23", OVERIJSSEL));
        two.putAll(organisations("gm0193", ZWOLLE));
        EntryRefusal none = EntryRefusal.NO_ORGANISATION;
        EntryRefusal unknown = EntryRefusal.UNKNOWN_ORGANISATION;
        return Stream.of(
                bad("no organisation", none, good(b -> b.claim("organization", null))),
                bad("empty organisation", none, good(b -> b.claim("organization", Map.of()))),
                bad("organisation as a list", none, good(b -> b.claim("organization", List.of("pv23")))),
                bad("organisation as a text", none, good(b -> b.claim("organization", "pv23"))),
                bad("organisation without facts", none, good(b -> b.claim("organization", Map.of("pv23", "ja")))),
                bad("two organisations", EntryRefusal.SEVERAL_ORGANISATIONS, good(b -> b.claim("organization", two))),
                bad(
                        "unknown id",
                        unknown,
                        good(b -> b.claim("organization", organisations("pv23", UUID.randomUUID())))),
                bad(
                        "no id, known alias",
                        unknown,
                        good(b -> b.claim("organization", Map.of("pv23", Map.of("tooi", List.of("pv23")))))),
                bad("id that is none", unknown, organisation("id", "pv23")),
                bad(
                        "alias used again for another",
                        unknown,
                        good(b -> b.claim(
                                "organization",
                                Map.of("pv23", facts(UUID.randomUUID(), "pv23", List.of("/employee")))))),
                bad("TOOI code of another", unknown, organisation("tooi", List.of("gm0193"))),
                bad("two TOOI codes", unknown, organisation("tooi", List.of("pv23", "gm0193"))),
                bad(
                        "scope of another organisation",
                        unknown,
                        good(b -> b.claim("scope", "openid organization:gm0193"))),
                bad(
                        "service account of another",
                        EntryRefusal.OTHER_ORGANISATION,
                        good(b -> b.claim("azp", "koppeling-gm0193"))),
                bad("no groups", EntryRefusal.NO_ROLE, organisation("groups", List.of())),
                bad("no known role", EntryRefusal.NO_ROLE, organisation("groups", List.of("/beheer"))),
                bad(
                        "role below another group",
                        EntryRefusal.NO_ROLE,
                        organisation("groups", List.of("/team/vpt-adviser"))),
                bad("role in capitals", EntryRefusal.NO_ROLE, organisation("groups", List.of("/VPT-ADVISER"))));
    }

    @Test
    void tellsTheOrganisationOfARefusalOnlyWhenASignatureVouchesForIt() {
        assertThatThrownBy(() -> rules.read(good(b -> b.claim("azp", "kwaad")), Set.of("par")::contains))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> {
                    assertThat(refused.tenant()).isEqualTo(new TenantId("pv23"));
                    assertThat(refused.subject()).isEqualTo("sub-1");
                });
        assertThatThrownBy(
                        () -> rules.read(signed(JWSAlgorithm.RS256, FOREIGN, good().build()), Set.of("par")::contains))
                .isInstanceOfSatisfying(
                        EntryRefused.class,
                        refused -> assertThat(refused.tenant()).isNull());
    }

    @Test
    void letsInThroughTheOwnProviderOfTheOrganisationAndSaysSo() throws Exception {
        AccessToken token = rules.read(signed(zwolle("gm0193").build()), Set.of("par")::contains);

        assertThat(token.user().tenantCode()).isEqualTo("gm0193");
        assertThat(token.through()).contains("gm0193");
        assertThat(rules.read(signed(good().build()), Set.of("par")::contains).through())
                .isEmpty();
    }

    @Test
    void letsTheOwnSystemOfAnOrganisationWithAProviderIn() throws Exception {
        String token = signed(good().claim("azp", "koppeling-gm0193")
                .claim("organization", organisations("gm0193", ZWOLLE))
                .build());

        assertThat(rules.read(token, "koppeling-gm0193"::equals).through()).isEmpty();
    }

    @Test
    void refusesWhoCameThroughAnotherDoorThanHerOrganisations() {
        for (JWTClaimsSet.Builder claims : List.of(
                zwolle("gm0150"),
                zwolle(null),
                good().claim("identity_provider", "gm0193"),
                good().claim("identity_provider", "pv23"))) {
            assertThatThrownBy(() -> rules.read(signed(claims.build()), Set.of("par")::contains))
                    .isInstanceOfSatisfying(
                            EntryRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(EntryRefusal.OTHER_PROVIDER));
        }
    }

    private static JWTClaimsSet.Builder zwolle(@Nullable String through) {
        return good().claim("organization", organisations("gm0193", ZWOLLE)).claim("identity_provider", through);
    }

    private static Arguments token(String what, String token) {
        return Arguments.of(what, token);
    }

    private static Arguments bad(String what, EntryRefusal why, String token) {
        return Arguments.of(what, why, token);
    }

    private static Optional<Tenant> tenant(UUID id) {
        return Stream.of(
                        new Tenant(new TenantId("pv23"), "Provincie Overijssel", OVERIJSSEL),
                        new Tenant(new TenantId("gm0193"), "Gemeente Zwolle", ZWOLLE))
                .filter(tenant -> tenant.organizationId().equals(id))
                .findFirst();
    }
}
