// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Does what a user asked for after her request has ended, in her name: the guard asks the same permission and the log names her. Who she is comes
 * from what was kept when she asked, never from anybody's choice.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LaterWork {

    @Inject
    private CurrentUser user;

    /** Does the work for whoever asked for it; outside any transaction, in an active request context. */
    public <T> T forUser(SignedIn asked, Supplier<T> work) {
        return user.callAs(asked, work);
    }
}
