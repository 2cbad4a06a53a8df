// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Tenants;

/**
 * Every night: what look-ups and requests for cards left behind and whose time is over goes (R11), organisation by organisation, also where nothing is
 * shared any more. One that fails is tried again the next night, and keeps none of the others.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class NightClock {

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
        OneByOne.go(tenants.all(), "Old requests for cards", id -> tenant.callAs(id, requests::forget));
        OneByOne.go(tenants.all(), "Old look-ups", id -> tenant.callAs(id, lookUps::forget));
    }
}
