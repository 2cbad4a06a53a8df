// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Tenants;

/** Every ten seconds: who looked at cards of an organisation gets into that organisation's log. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class OwnersLogClock {

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private OwnersLog log;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void often() {
        OneByOne.go(tenants.all(), "Looks at cards", id -> tenant.callAs(id, log::catchUp));
    }
}
