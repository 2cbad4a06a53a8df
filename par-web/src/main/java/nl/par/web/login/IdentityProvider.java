// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import nl.par.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * The organisations' identity provider (Keycloak), after the NL GOV profile of OpenID Connect: authorization code with PKCE
 * S256, state and nonce, and private_key_jwt. When it does not answer, every method says so; none guesses.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class IdentityProvider {

    static final String RETURN_PATH = "/login/terug";
    private static final Scope SCOPE = new Scope("openid", "profile", "email", "organization");

    @Inject
    private LoginSettings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private TenantConfig config;

    private final Clock issuerTime = Clock.systemUTC();

    private volatile @Nullable Provider provider;
    private volatile @Nullable TokenRules rules;

    /**
     * Where the browser goes to log in.
     *
     * @param through the own provider of the organisation, when it is known: nobody types her address twice
     */
    URI logInAddress(PendingLogIn pending, Optional<String> through) throws ProviderUnreachable {
        AuthenticationRequest.Builder request =
                new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, client(), returnAddress());
        through.ifPresent(own -> request.customParameter("kc_idp_hint", own));
        return request.endpointURI(provider().facts().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The tokens for the code that came back.
     *
     * @throws LogInEnded when the provider, or the ID token, says that this log-in does not hold
     */
    Tokens exchange(String code, PendingLogIn pending) throws ProviderUnreachable, LogInEnded {
        OIDCTokens tokens = ask(new AuthorizationCodeGrant(
                new AuthorizationCode(code), returnAddress(), new CodeVerifier(pending.verifier())));
        try {
            provider().idTokens().validate(tokens.getIDToken(), new Nonce(pending.nonce()));
        } catch (BadJOSEException | JOSEException bad) {
            throw new LogInEnded();
        }
        return both(tokens);
    }

    /**
     * Fresh tokens: they tell what the user may do now.
     *
     * @throws LogInEnded when the provider no longer knows the log-in
     */
    Tokens renew(String refresh) throws ProviderUnreachable, LogInEnded {
        return both(ask(new RefreshTokenGrant(new RefreshToken(refresh))));
    }

    /**
     * Asks the organisation's own provider, through Keycloak, whether it still knows the user. Keycloak renews the token that it keeps
     * of her there; of a provider that refuses, is silent, or gives nothing to renew, PAR cannot know it.
     *
     * @throws LogInEnded when the own provider did not say so just now
     */
    void confirm(String through, Tokens tokens) throws ProviderUnreachable, LogInEnded {
        URI address = URI.create(settings.issuer() + "/broker/" + through + "/token");
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, address);
        request.setAuthorization("Bearer " + tokens.access());
        HTTPResponse answer = send(request);
        if (answer.getStatusCode() != HTTPResponse.SC_OK || !renewed(answer)) {
            throw new LogInEnded();
        }
    }

    /** A token that the provider did not give just now says nothing: then Keycloak answers with what it kept. */
    private boolean renewed(HTTPResponse answer) {
        try {
            Map<String, Object> kept = JSONObjectUtils.parse(answer.getBody());
            return kept.get("accessTokenExpiration") instanceof Number expires
                    && kept.get("expires_in") instanceof Number life
                    && Instant.ofEpochSecond(expires.longValue() - life.longValue())
                            .isAfter(issuerTime.instant().minus(TokenRules.SKEW));
        } catch (ParseException notOfOidc) {
            return false;
        }
    }

    /** Ends the log-in at the provider too, from server to server: nothing about the user passes through an address. */
    void end(String refresh) throws ProviderUnreachable {
        Map<String, List<String>> form = new HashMap<>(proof().toParameters());
        form.put("client_id", List.of(settings.clientId()));
        form.put("refresh_token", List.of(refresh));
        HTTPRequest request =
                new HTTPRequest(HTTPRequest.Method.POST, provider().facts().getEndSessionEndpointURI());
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setBody(URLUtils.serializeParameters(form));
        int status = send(request).getStatusCode();
        if (status >= HTTPResponse.SC_SERVER_ERROR) {
            throw new ProviderUnreachable(new IOException("status " + status));
        }
    }

    /** Reads a token that the pages got for a user. */
    AccessToken readOwn(Tokens tokens) throws EntryRefused, ProviderUnreachable {
        return rules().read(tokens.access(), settings.clientId()::equals);
    }

    /** Reads a token that somebody sent to the API. */
    AccessToken readSent(String token) throws EntryRefused, ProviderUnreachable {
        return rules().read(token, this::mayUseApi);
    }

    private boolean mayUseApi(String client) {
        return client.equals(settings.clientId())
                || settings.apiClients().contains(client)
                || tenants.all().stream().anyMatch(t -> client.equals("koppeling-" + t.id().code()));
    }

    private boolean hasOwnProvider(TenantId tenant) {
        return config.find(tenant).flatMap(TenantSettings::ownProvider).isPresent();
    }

    /** Made once: every call to the API asks for them. The keys behind them are fetched again by themselves. */
    private TokenRules rules() throws ProviderUnreachable {
        TokenRules known = rules;
        if (known == null) {
            known = new TokenRules(
                    settings.issuer(),
                    provider().keys(),
                    tenants::findByOrganization,
                    this::hasOwnProvider,
                    issuerTime);
            rules = known;
        }
        return known;
    }

    private OIDCTokens ask(AuthorizationGrant grant) throws ProviderUnreachable, LogInEnded {
        TokenRequest request =
                new TokenRequest.Builder(provider().facts().getTokenEndpointURI(), proof(), grant).build();
        HTTPResponse answer = send(request.toHTTPRequest());
        try {
            TokenResponse given = OIDCTokenResponseParser.parse(answer);
            if (given instanceof OIDCTokenResponse tokens) {
                return tokens.getOIDCTokens();
            }
            throw refused(given.toErrorResponse().getErrorObject());
        } catch (ParseException nonsense) {
            throw new ProviderUnreachable(nonsense);
        }
    }

    /** Only "this grant does not hold" ends a log-in; any other error is the provider's or PAR's own. */
    private static LogInEnded refused(ErrorObject error) throws ProviderUnreachable {
        if (OAuth2Error.INVALID_GRANT.equals(error)) {
            return new LogInEnded();
        }
        throw new ProviderUnreachable(new GeneralException(error));
    }

    private static Tokens both(OIDCTokens tokens) throws ProviderUnreachable {
        if (tokens.getRefreshToken() == null) {
            throw new ProviderUnreachable(new IOException("no refresh token"));
        }
        return new Tokens(
                tokens.getAccessToken().getValue(), tokens.getRefreshToken().getValue());
    }

    private static HTTPResponse send(HTTPRequest request) throws ProviderUnreachable {
        request.setConnectTimeout(Provider.WAIT);
        request.setReadTimeout(Provider.WAIT);
        request.setFollowRedirects(false);
        try {
            return request.send();
        } catch (IOException e) {
            throw new ProviderUnreachable(e);
        }
    }

    /** Asked once, at first need, so that PAR starts without the provider and finds it when it comes. */
    private Provider provider() throws ProviderUnreachable {
        Provider known = provider;
        if (known != null) {
            return known;
        }
        try {
            Provider found = Provider.discover(settings.issuer(), client());
            provider = found;
            return found;
        } catch (GeneralException | IOException e) {
            throw new ProviderUnreachable(e);
        }
    }

    private PrivateKeyJWT proof() {
        return new ClientProof(client(), URI.create(settings.issuer()), settings.key()).make();
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private URI returnAddress() {
        return settings.publicAddress(RETURN_PATH);
    }
}
