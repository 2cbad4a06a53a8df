// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps log-ins fresh. An access token lives a minute; after it the identity provider is asked again, and through it the own provider
 * of the organisation, so that who was removed or lost a role notices within that minute. Requests of one session wait for one renewal
 * and share it.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Renewals {

    private final Map<String, ReentrantLock> running = new ConcurrentHashMap<>();

    /** The issuer counts in real time, whatever PAR's own clock is turned to. */
    private final Clock issuerTime = Clock.systemUTC();

    @Inject
    private IdentityProvider provider;

    /**
     * The log-in of this session, renewed when its token has expired.
     *
     * @param now PAR's time, by which a log-in that is left alone ends
     * @throws LogInEnded when there is none any more
     */
    Login fresh(LogInSession session, Instant now) throws LogInEnded, EntryRefused, ProviderUnreachable {
        Login known = session.login(now).orElseThrow(LogInEnded::new);
        return current(known) ? known : renewOnce(session, now);
    }

    /** Whether the last access token still counts. */
    boolean current(Login login) {
        return login.expires().isAfter(issuerTime.instant());
    }

    private Login renewOnce(LogInSession session, Instant now) throws LogInEnded, EntryRefused, ProviderUnreachable {
        String id = session.id();
        ReentrantLock turn = running.computeIfAbsent(id, none -> new ReentrantLock());
        turn.lock();
        try {
            Login known = session.login(now).orElseThrow(LogInEnded::new);
            return current(known) ? known : renew(session, known);
        } finally {
            turn.unlock();
            if (!turn.hasQueuedThreads()) {
                running.remove(id, turn);
            }
        }
    }

    private Login renew(LogInSession session, Login known) throws LogInEnded, EntryRefused, ProviderUnreachable {
        try {
            Tokens tokens = provider.renew(known.refresh());
            AccessToken token = provider.readOwn(tokens);
            boolean same = token.user().subject().equals(known.user().subject())
                    && token.user().tenant().equals(known.user().tenant());
            if (!same) {
                throw new LogInEnded();
            }
            if (token.through().isPresent()) {
                confirm(token.through().get(), tokens);
            }
            Login renewed = new Login(token.user(), tokens.refresh(), token.expires());
            session.keep(renewed);
            return renewed;
        } catch (LogInEnded | EntryRefused over) {
            session.forget();
            throw over;
        }
    }

    /**
     * A log-in that the own provider does not confirm ends at Keycloak too: otherwise Keycloak would let her in again without asking
     * there. Who still belongs there is back after a few redirects, mostly without typing anything.
     */
    private void confirm(String through, Tokens tokens) throws LogInEnded, ProviderUnreachable {
        try {
            provider.confirm(through, tokens);
        } catch (LogInEnded over) {
            provider.end(tokens.refresh());
            throw over;
        }
    }
}
