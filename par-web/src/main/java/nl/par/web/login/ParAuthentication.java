// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.par.access.Role;
import nl.par.access.SignedIn;

/**
 * Establishes who asks: at the pages by the log-in in the session, at the API by the token in the request. It only
 * establishes; the {@link Gate} lets in or answers, where a page can be made and a refusal logged. Nothing behind the gate
 * opens without the finding that this leaves in the request.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class ParAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute with the {@link Entry}. */
    static final String ENTRY = "nl.par.entry";

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityProvider provider;

    @Inject
    private Renewals renewals;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Entry entry = establish(request);
        request.setAttribute(ENTRY, entry);
        if (entry instanceof Entry.Admitted admitted) {
            SignedIn user = admitted.user();
            return context.notifyContainerAboutLogin(
                    user.subject(), user.roles().stream().map(Role::claim).collect(Collectors.toSet()));
        }
        return context.doNothing();
    }

    private Entry establish(HttpServletRequest request) {
        try {
            return switch (Door.of(path(request))) {
                case API -> bySentToken(request);
                case PAGE -> bySession(request);
                case OPEN_PAGE -> asFarAsKnown(request);
                case FILE, OPEN_API -> new Entry.Nobody();
            };
        } catch (EntryRefused refused) {
            return new Entry.Refused(refused);
        } catch (ProviderUnreachable unreachable) {
            System.getLogger(ParAuthentication.class.getName())
                    .log(System.Logger.Level.ERROR, unreachable.getMessage());
            return new Entry.Unknown();
        }
    }

    private Entry bySentToken(HttpServletRequest request) throws EntryRefused, ProviderUnreachable {
        String sent = request.getHeader("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return new Entry.Nobody();
        }
        return new Entry.Admitted(
                provider.readSent(sent.substring(BEARER.length()).strip()).user());
    }

    private Entry bySession(HttpServletRequest request) throws EntryRefused, ProviderUnreachable {
        Optional<LogInSession> session = LogInSession.find(request);
        if (session.isEmpty()) {
            return new Entry.Nobody();
        }
        Instant now = clock.instant();
        try {
            Login login = renewals.fresh(session.get(), now);
            session.get().touch(now);
            return new Entry.Admitted(login.user());
        } catch (LogInEnded ended) {
            return session.get().owner().<Entry>map(Entry.Ended::new).orElseGet(Entry.Nobody::new);
        }
    }

    /** On a page for everybody a known user sees her own name; nobody is asked for it. */
    private Entry asFarAsKnown(HttpServletRequest request) {
        return LogInSession.find(request)
                .flatMap(session -> session.login(clock.instant()))
                .filter(renewals::current)
                .<Entry>map(login -> new Entry.Admitted(login.user()))
                .orElseGet(Entry.Nobody::new);
    }

    static String path(HttpServletRequest request) {
        String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getServletPath() + inside;
    }
}
