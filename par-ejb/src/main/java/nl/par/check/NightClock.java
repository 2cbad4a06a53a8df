// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Every night: what look-ups and requests for cards left behind and whose time is over goes (R11), organisation by organisation, also where nothing is
 * shared any more. One that fails is tried again the next night, and keeps none of the others.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class NightClock {

    private static final System.Logger LOG = System.getLogger(NightClock.class.getName());

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private OldCardRequests requests;

    @Inject
    private OldLookUps lookUps;

    @Schedule(hour = "3", minute = "15", persistent = false)
    void nightly() {
        for (Tenant each : tenants.all()) {
            forget("Old requests for cards", each.id(), requests::forget);
            forget("Old look-ups", each.id(), lookUps::forget);
        }
    }

    private void forget(String what, TenantId id, Supplier<Integer> work) {
        try {
            tenant.callAs(id, work);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, what + " of " + id + " wait for the next night.", failure);
        }
    }
}
