// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.web.page.OwnAddress;
import nl.par.web.page.Pages;
import nl.par.web.problem.Problems;

/** What who cannot come in gets to see: the log-in, plain words, or a problem; and what she sent is not lost. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class Turnstile {

    static final String RESUME = "/hervat";

    private static final String AWAY = "U was te lang weg";

    @Inject
    private LogInStart start;

    @Inject
    private EntryJournal journal;

    @Inject
    private Problems problems;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    /**
     * Somebody came in. A form that waited for her and now comes again no longer waits.
     *
     * @return what to answer when it was handled already, and must not be handled twice
     */
    Optional<Response> admitted(HttpServletRequest sent) {
        Optional<LogInSession> session = HttpMethod.GET.equals(sent.getMethod())
                ? Optional.empty()
                : LogInSession.find(sent).filter(open -> open.owner().isPresent());
        if (session.isEmpty()) {
            return Optional.empty();
        }
        String owner = session.get().owner().orElseThrow();
        Optional<String> number = ParkedForm.number(sent.getQueryString());
        if (number.isPresent()) {
            return session.get().claim(number.get(), owner) ? Optional.empty() : Optional.of(handledBefore());
        }
        session.get()
                .parked(owner)
                .filter(form -> form.action().equals(OwnAddress.of(sent)))
                .ifPresent(same -> session.get().unpark());
        return Optional.empty();
    }

    private Response handledBefore() {
        return problems.answer(new Refusal.Conflict(
                "Dit is al eerder opnieuw verstuurd, of weggegooid. Kijk op de startpagina wat ervan geworden is."));
    }

    /** The answer to whoever is not admitted. */
    Response answer(Entry entry, Door door, ContainerRequestContext context) {
        if (entry instanceof Entry.Refused refused) {
            journal.refused(refused.refusal(), door);
            return door.api()
                    ? token(refused.refusal().why())
                    : refused(refused.refusal().why());
        }
        if (entry instanceof Entry.Unknown) {
            return unreachable(door, context);
        }
        return door.api() ? noToken() : logIn(context);
    }

    /** The page for somebody who logged in and still may not enter. */
    Response refused(EntryRefusal why) {
        return switch (why) {
            case NO_ORGANISATION, SEVERAL_ORGANISATIONS, UNKNOWN_ORGANISATION ->
                pages.show(why.status(), "login/geen-organisatie.jte", why.title(), "");
            case NO_ROLE -> pages.show(why.status(), "login/geen-rol.jte", why.title(), "");
            default -> pages.show(why.status(), "login/mislukt.jte", why.title(), why.text());
        };
    }

    /** Without the identity provider nobody comes in, and nobody stays longer than her last token. */
    static Refusal unreachable() {
        return new Refusal.Unreliable(
                "De inlogdienst is even niet bereikbaar. Probeer het over een paar minuten opnieuw."
                        + " Wat u had opgeslagen, is bewaard.");
    }

    private Response unreachable(Door door, ContainerRequestContext context) {
        if (door.page() && !reads(context) && !byScript()) {
            park(context);
        }
        return problems.answer(unreachable());
    }

    private Response noToken() {
        return Response.fromResponse(problems.answer(new Refusal.NotSignedIn()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"par\"")
                .build();
    }

    private Response token(EntryRefusal why) {
        return Response.fromResponse(problems.api(why.status(), why.title(), why.text()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"par\", error=\"" + why.code() + "\"")
                .build();
    }

    private Response logIn(ContainerRequestContext context) {
        if (request.getHeader("HX-Request") != null) {
            return htmx(reads(context));
        } else if (byScript()) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (reads(context)) {
            return toLogIn(OwnAddress.of(request));
        }
        return pages.show(401, "login/sessie-verlopen.jte", AWAY, park(context) ? RESUME : "");
    }

    private static boolean reads(ContainerRequestContext context) {
        return HttpMethod.GET.equals(context.getMethod()) || HttpMethod.HEAD.equals(context.getMethod());
    }

    /** A script on a page keeps what was typed itself, and says so; it can follow nobody to another site. */
    private boolean byScript() {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private Response htmx(boolean reads) {
        return reads ? Response.ok().header("HX-Refresh", "true").build() : pages.show("login/verlopen.jte", AWAY, "");
    }

    private Response toLogIn(String returnTo) {
        try {
            URI address = start.begin(request, returnTo, clock.instant());
            return Response.seeOther(address).build();
        } catch (ProviderUnreachable gone) {
            return problems.answer(unreachable());
        }
    }

    /** Keeps what was sent for the account of this session. */
    private boolean park(ContainerRequestContext context) {
        Optional<LogInSession> session = LogInSession.find(request);
        Optional<String> owner = session.flatMap(LogInSession::owner);
        return owner.isPresent()
                && SentForm.read(context)
                        .map(fields -> {
                            String action = ParkedForm.withoutNumber(OwnAddress.of(request));
                            session.get()
                                    .park(new ParkedForm(
                                            UUID.randomUUID().toString(),
                                            owner.get(),
                                            action,
                                            SentForm.withoutProof(fields)));
                            return true;
                        })
                        .orElse(false);
    }
}
