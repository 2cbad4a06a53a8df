// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.web.page.Pages;
import nl.par.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The pages around the log-in: coming back from the identity provider, log-out, and going on where one was. */
@Controller
@Path("/")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LogInPages {

    private static final String AGAIN =
            "Probeer het opnieuw. Lukt het dan nog niet? Bel de functioneel beheerder van uw organisatie.";

    @Inject
    private HttpServletRequest request;

    @Inject
    private IdentityProvider provider;

    @Inject
    private LoginSettings settings;

    @Inject
    private EntryJournal journal;

    @Inject
    private CurrentUser user;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Pages pages;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    /** Back from the identity provider, with a code or with the news that it did not work. */
    @GET
    @Path("login/terug")
    public Response back(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @QueryParam("iss") @Nullable String issuer) {
        Instant now = clock.instant();
        Optional<PendingLogIn> pending = LogInSession.find(request).flatMap(session -> session.take(state, now));
        if (pending.isEmpty() || code == null || (issuer != null && !issuer.equals(settings.issuer()))) {
            return failed();
        }
        try {
            return enter(provider.exchange(code, pending.get()), pending.get(), now);
        } catch (LogInEnded invalid) {
            return failed();
        } catch (ProviderUnreachable gone) {
            return problems.answer(Turnstile.unreachable());
        }
    }

    private Response enter(Tokens tokens, PendingLogIn pending, Instant now) throws ProviderUnreachable {
        try {
            AccessToken token = provider.readOwn(tokens);
            journal.entered(token.user());
            LogInSession session =
                    LogInSession.begin(request, new Login(token.user(), tokens.refresh(), token.expires()), now);
            session.cameThrough(token.through());
            boolean waits = session.parked(token.user().subject()).isPresent();
            String next = waits && pending.returnTo().equals("/") ? Turnstile.RESUME : pending.returnTo();
            return Response.seeOther(settings.publicAddress(next)).build();
        } catch (EntryRefused refused) {
            journal.refused(refused, Door.OPEN_PAGE);
            provider.end(tokens.refresh()); // so that she can try another account
            return turnstile.refused(refused.why());
        }
    }

    /**
     * Ends the log-in here, and from server to server at the identity provider. The browser is not sent there: a form may
     * only lead to PAR itself (CSP {@code form-action}), and the ID token would stand in an address.
     */
    @POST
    @Path("uitloggen")
    public Response leave() {
        Optional<LogInSession> session = LogInSession.find(request);
        Optional<Login> login = session.flatMap(open -> open.login(clock.instant()));
        session.ifPresent(LogInSession::end);
        login.ifPresent(known -> journal.left(known.user()));
        return Response.seeOther(settings.publicAddress(
                        login.map(this::endedEverywhere).orElse(true) ? "/uitgelogd" : "/uitgelogd?alleen=par"))
                .build();
    }

    private boolean endedEverywhere(Login login) {
        try {
            provider.end(login.refresh());
            return true;
        } catch (ProviderUnreachable gone) {
            return false;
        }
    }

    /** After log-out. */
    @GET
    @Path("uitgelogd")
    public Response left() {
        return pages.show("login/uitgelogd.jte", "U bent uitgelogd", "/");
    }

    /** Logged in on a second tab, so that the first can go on. */
    @GET
    @Path("login/klaar")
    public Response done() {
        return pages.show("login/klaar.jte", "U bent weer ingelogd", "/");
    }

    /** What was sent after the log-in had ended, to be sent again. */
    @GET
    @Path("hervat")
    public Response resume() {
        return LogInSession.find(request)
                .flatMap(session -> session.parked(user.signedIn().subject()))
                .map(form -> pages.show("login/hervat.jte", "Uw gegevens zijn bewaard", ResumeView.of(form)))
                .orElseGet(() -> Response.seeOther(URI.create("/")).build());
    }

    /** What waited is not to be sent after all. */
    @POST
    @Path("hervat/weggooien")
    public Response discard() {
        user.signedIn();
        LogInSession.find(request).ifPresent(LogInSession::unpark);
        return pages.to("/", "Wat u niet verstuurde, is weggegooid.");
    }

    private Response failed() {
        return pages.show(400, "login/mislukt.jte", "Inloggen is niet gelukt", AGAIN);
    }
}
