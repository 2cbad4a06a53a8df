// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What makes an access token count: signed with a key that the issuer publishes now, by an algorithm with a key pair; of
 * exactly this issuer, for PAR's API, an access token and no other kind, of an allowed client, not expired; with exactly one
 * organisation that PAR knows and at least one role in it, and of somebody who came through the identity provider of that
 * organisation, when it has one. Keys or addresses inside the token are never followed.
 */
final class TokenRules {

    static final String AUDIENCE = "par-api";

    /** What clocks may differ. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final String SERVICE = "koppeling-";
    private static final int LONGEST = 16_384;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final String issuer;
    private final Function<UUID, Optional<Tenant>> tenants;
    private final Predicate<TenantId> ownProvider;
    private final Clock clock;

    /**
     * The rules of one issuer.
     *
     * @param ownProvider whether the people of this organisation log in through a provider of its own
     * @param clock that of the issuer, the real time: PAR's own can be turned for the demo
     */
    TokenRules(
            String issuer,
            JWKSource<SecurityContext> keys,
            Function<UUID, Optional<Tenant>> tenants,
            Predicate<TenantId> ownProvider,
            Clock clock) {
        this.issuer = issuer;
        this.tenants = tenants;
        this.ownProvider = ownProvider;
        this.clock = clock;
        signatures.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        signatures.setJWTClaimsSetVerifier((claims, context) -> {}); // checked below, each with its own answer
    }

    /**
     * Reads a token.
     *
     * @param clients says whether tokens of this client may come in here
     * @throws EntryRefused when one of the rules does not hold
     * @throws ProviderUnreachable when the keys cannot be had
     */
    AccessToken read(String token, Predicate<String> clients) throws EntryRefused, ProviderUnreachable {
        JWTClaimsSet claims = signed(token);
        requireOfIssuer(claims);
        Tenant tenant = null;
        try {
            requireFor(claims, clients);
            OrganizationClaim organisation =
                    OrganizationClaim.of(claims.getClaim("organization"), claims.getClaim("scope"));
            tenant = organisation.tenant(tenants);
            requireOwnService(claims, tenant.id());
            return new AccessToken(
                    signedIn(claims, tenant.id(), organisation.roles()), expiry(claims), through(claims, tenant.id()));
        } catch (EntryRefused refused) {
            throw new EntryRefused(refused.why(), tenant == null ? vouched(claims) : tenant.id(), claims.getSubject());
        }
    }

    private JWTClaimsSet signed(String token) throws EntryRefused, ProviderUnreachable {
        if (token.length() > LONGEST) {
            throw new EntryRefused(EntryRefusal.BAD_TOKEN);
        }
        try {
            return signatures.process(token, null);
        } catch (KeySourceException noKeys) {
            throw new ProviderUnreachable(noKeys);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException bad) {
            throw new EntryRefused(EntryRefusal.BAD_TOKEN);
        }
    }

    private void requireOfIssuer(JWTClaimsSet claims) throws EntryRefused {
        if (!issuer.equals(claims.getIssuer())) {
            throw new EntryRefused(EntryRefusal.BAD_TOKEN);
        }
    }

    private void requireFor(JWTClaimsSet claims, Predicate<String> clients) throws EntryRefused {
        if (!inTime(claims) || claims.getSubject() == null) {
            throw new EntryRefused(EntryRefusal.BAD_TOKEN);
        }
        String client = text(claims, "azp");
        if (!"Bearer".equals(text(claims, "typ"))
                || !claims.getAudience().contains(AUDIENCE)
                || client == null
                || !clients.test(client)) {
            throw new EntryRefused(EntryRefusal.OTHER_PURPOSE);
        }
    }

    private boolean inTime(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        return expires != null
                && expires.toInstant().plus(SKEW).isAfter(now)
                && !future(claims.getNotBeforeTime(), now)
                && !future(claims.getIssueTime(), now);
    }

    private static boolean future(@Nullable Date moment, Instant now) {
        return moment != null && moment.toInstant().minus(SKEW).isAfter(now);
    }

    private static void requireOwnService(JWTClaimsSet claims, TenantId tenant) throws EntryRefused {
        String client = text(claims, "azp");
        if (client != null && client.startsWith(SERVICE) && !client.equals(SERVICE + tenant.code())) {
            throw new EntryRefused(EntryRefusal.OTHER_ORGANISATION);
        }
    }

    /**
     * A provider vouches for the people of its own organisation and for nobody else's; where there is one, no other account
     * counts. The organisation's own systems have no provider.
     */
    private Optional<String> through(JWTClaimsSet claims, TenantId tenant) throws EntryRefused {
        Optional<String> came = Optional.ofNullable(text(claims, "identity_provider"));
        boolean system = (SERVICE + tenant.code()).equals(text(claims, "azp"));
        Optional<String> expected = ownProvider.test(tenant) && !system ? Optional.of(tenant.code()) : Optional.empty();
        if (!came.equals(expected)) {
            throw new EntryRefused(EntryRefusal.OTHER_PROVIDER);
        }
        return came;
    }

    /** For the audit entry of a refusal: the organisation, when the signed token names one that PAR knows. */
    private @Nullable TenantId vouched(JWTClaimsSet claims) {
        try {
            return OrganizationClaim.of(claims.getClaim("organization"), null)
                    .tenant(tenants)
                    .id();
        } catch (EntryRefused none) {
            return null;
        }
    }

    private static SignedIn signedIn(JWTClaimsSet claims, TenantId tenant, Set<Role> roles) throws EntryRefused {
        if (roles.isEmpty()) {
            throw new EntryRefused(EntryRefusal.NO_ROLE);
        }
        String name = text(claims, "name");
        if (name == null) {
            name = text(claims, "azp");
        }
        return new SignedIn(
                claims.getSubject(),
                name == null ? claims.getSubject() : name,
                text(claims, "email"),
                text(claims, "unit"),
                tenant.code(),
                roles);
    }

    private static Instant expiry(JWTClaimsSet claims) {
        return claims.getExpirationTime().toInstant();
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
