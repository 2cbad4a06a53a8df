// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import nl.par.tenancy.TenantId;

/**
 * Lets the present user do something in another organisation as a guest there: with the one permission of {@link Role#GUEST} and no role of her
 * own. Afterwards she is herself again.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class GuestWork {

    @Inject
    private CurrentUser user;

    /** Does the work there; outside any transaction. */
    public <T> T in(TenantId other, Supplier<T> work) {
        SignedIn me = user.signedIn();
        String name = me.name() + " (" + me.tenantCode() + ")";
        return user.callAs(new SignedIn(me.subject(), name, me.email(), null, other.code(), Set.of(Role.GUEST)), work);
    }
}
