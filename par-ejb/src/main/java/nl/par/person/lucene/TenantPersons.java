// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Function;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;

/** Lets background work read one tenant's persons, and never two in one transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class TenantPersons {

    @Inject
    private CurrentTenant current;

    @Inject
    private PersonReading reading;

    /** Reads as the tenant. */
    @ActivateRequestContext
    public <T> T read(TenantId tenant, Function<PersonReading, T> what) {
        return current.callAs(tenant, () -> what.apply(reading));
    }
}
