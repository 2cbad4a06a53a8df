// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Function;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;

/** Lets background work read one tenant's records, and never two in one transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class TenantReading {

    @Inject
    private CurrentTenant current;

    @Inject
    private IndexReading reading;

    /** Reads as the tenant. */
    @ActivateRequestContext
    public <T> T read(TenantId tenant, Function<IndexReading, T> what) {
        return current.callAs(tenant, () -> what.apply(reading));
    }
}
