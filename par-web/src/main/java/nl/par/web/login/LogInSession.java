// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.par.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the browser's session at the server keeps for the log-in. It outlives the log-in (30 minutes without a request) by a
 * working day, so that what somebody was typing can wait for her; it belongs to one account and ends when another logs in.
 */
final class LogInSession {

    /** Without a request for this long, a log-in ends. */
    static final Duration IDLE = Page.IDLE;

    /** A log-in that was begun must come back within this time. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final int PENDING_AT_MOST = 8;
    private static final String LOGIN = "par.login";
    private static final String USED = "par.used";
    private static final String OWNER = "par.owner";
    private static final String OWNER_TENANT = "par.owner.tenant";
    private static final String THROUGH = "par.through";
    private static final String PENDING = "par.pending";
    private static final String PARKED = "par.parked";

    private static final Object CLAIMS = new Object();

    private final HttpSession session;

    private LogInSession(HttpSession session) {
        this.session = session;
    }

    static Optional<LogInSession> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(LogInSession::new);
    }

    /** A session for a browser that goes away to log in: short, until it is back. */
    static LogInSession open(HttpServletRequest request) {
        HttpSession known = request.getSession(false);
        if (known == null) {
            known = request.getSession(true);
            known.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        return new LogInSession(known);
    }

    /** Begins a log-in: under a new session id, and with nothing left of another account's session. */
    static LogInSession begin(HttpServletRequest request, Login login, Instant now) {
        HttpSession before = request.getSession(false);
        if (before != null && foreign(before, login)) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        session.setAttribute(OWNER, login.user().subject());
        session.setAttribute(OWNER_TENANT, login.user().tenant().code());
        LogInSession begun = new LogInSession(session);
        begun.keep(login);
        begun.touch(now);
        return begun;
    }

    /** Of another account, or of the same one working for another organisation: she never holds both at once. */
    private static boolean foreign(HttpSession before, Login login) {
        Object owner = before.getAttribute(OWNER);
        return owner != null
                && !(owner.equals(login.user().subject())
                        && login.user().tenant().code().equals(before.getAttribute(OWNER_TENANT)));
    }

    /** The own provider of the organisation through which the owner came, to go there at once the next time. */
    Optional<String> through() {
        return Optional.ofNullable((String) session.getAttribute(THROUGH));
    }

    void cameThrough(Optional<String> own) {
        session.setAttribute(THROUGH, own.orElse(null));
    }

    /** The id under which renewals of this log-in wait for each other. */
    String id() {
        return session.getId();
    }

    /** The log-in, unless it has been left alone too long. */
    Optional<Login> login(Instant now) {
        if (session.getAttribute(LOGIN) instanceof Login login
                && session.getAttribute(USED) instanceof Instant used
                && used.plus(IDLE).isAfter(now)) {
            return Optional.of(login);
        }
        session.removeAttribute(LOGIN);
        return Optional.empty();
    }

    void keep(Login login) {
        session.setAttribute(LOGIN, login);
    }

    void touch(Instant now) {
        session.setAttribute(USED, now);
    }

    /** The log-in is over; the session, and what waits in it, stays its owner's. */
    void forget() {
        session.removeAttribute(LOGIN);
    }

    /** Everything is over. */
    void end() {
        session.invalidate();
    }

    /** The account that this session belongs to. */
    Optional<String> owner() {
        return Optional.ofNullable((String) session.getAttribute(OWNER));
    }

    /** Remembers a log-in that begins; of many, the oldest is forgotten. */
    void await(PendingLogIn pending) {
        Map<String, PendingLogIn> all = pending();
        all.put(pending.state(), pending);
        if (all.size() > PENDING_AT_MOST) {
            all.remove(all.keySet().iterator().next());
        }
        session.setAttribute(PENDING, new LinkedHashMap<>(all));
    }

    /** The log-in with this state, once. */
    Optional<PendingLogIn> take(@Nullable String state, Instant now) {
        Map<String, PendingLogIn> all = pending();
        PendingLogIn found = state == null ? null : all.remove(state);
        session.setAttribute(PENDING, new LinkedHashMap<>(all));
        return Optional.ofNullable(found).filter(p -> p.begun().plus(PATIENCE).isAfter(now));
    }

    void park(ParkedForm form) {
        session.setAttribute(PARKED, form);
    }

    /** What waits for this account. */
    Optional<ParkedForm> parked(String subject) {
        return session.getAttribute(PARKED) instanceof ParkedForm form
                        && form.subject().equals(subject)
                ? Optional.of(form)
                : Optional.empty();
    }

    /** Nothing waits any more. */
    void unpark() {
        session.removeAttribute(PARKED);
    }

    /**
     * Takes what waits under this number, to handle it now. Of two requests that send it, one gets it.
     *
     * @return whether it still waited
     */
    boolean claim(String number, String subject) {
        synchronized (CLAIMS) {
            boolean waits =
                    parked(subject).filter(form -> form.number().equals(number)).isPresent();
            if (waits) {
                unpark();
            }
            return waits;
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, PendingLogIn> pending() {
        Object kept = session.getAttribute(PENDING);
        return kept == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, PendingLogIn>) kept);
    }
}
