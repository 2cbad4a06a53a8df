// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import nl.par.access.CurrentUser;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every page and every resource of the API, before it is even known whether there is one. Lets in whom
 * {@link ParAuthentication} found certain, and enters her and her organisation for the request; answers everybody else.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@SuppressWarnings("NullAway.Init") // injected
public class Gate implements ContainerRequestFilter {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    @Inject
    private SameOrigin sameOrigin;

    @Inject
    private Turnstile turnstile;

    @Override
    public void filter(ContainerRequestContext context) {
        Door door = door(context);
        if (door.page() && !sameOrigin.holds(request)) {
            throw new Refusal.NotAllowed("Dit formulier kwam niet van een pagina van PAR. Open de pagina opnieuw.");
        }
        Entry entry = entry();
        if (entry instanceof Entry.Admitted admitted) {
            user.enter(admitted.user());
            turnstile.admitted(request).ifPresent(context::abortWith);
        } else if (!door.open()) {
            context.abortWith(turnstile.answer(entry, door, context));
        }
    }

    /**
     * Server and JAX-RS read an address each in its own way; where they disagree on the door, there is nothing. Nor is there
     * behind a slash at the end (NL API Design Rules, {@code /core/no-trailing-slash}).
     */
    private Door door(ContainerRequestContext context) {
        Door door = Door.of(ParAuthentication.path(request));
        String path = context.getUriInfo().getPath();
        boolean agreed = door == Door.of(path.startsWith("/") ? path : "/" + path);
        if (!agreed || (door.api() && request.getRequestURI().endsWith("/"))) {
            throw new NotFoundException();
        }
        return door;
    }

    private Entry entry() {
        @Nullable Object found = request.getAttribute(ParAuthentication.ENTRY);
        if (found instanceof Entry entry) {
            return entry;
        }
        throw new Refusal.NotSignedIn();
    }
}
