// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Sends the browser away to log in, and remembers where it wanted to go. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LogInStart {

    @Inject
    private IdentityProvider provider;

    /** Begins a log-in and tells where the browser must go for it. */
    URI begin(HttpServletRequest request, String returnTo, Instant now) throws ProviderUnreachable {
        PendingLogIn pending = new PendingLogIn(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), returnTo, now);
        Optional<String> through = LogInSession.find(request).flatMap(LogInSession::through);
        URI address = provider.logInAddress(pending, through);
        LogInSession.open(request).await(pending);
        return address;
    }
}
