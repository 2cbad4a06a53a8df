// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Tenants;

/** Every night: drafts and care concerns whose term has passed lose their content, organisation by organisation. */
@Singleton
@TransactionManagement(
        TransactionManagementType.BEAN) // Payara gives a timer a transaction even where NOT_SUPPORTED refuses one
@SuppressWarnings("NullAway.Init") // injected
public class Forgetting {

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Expired expired;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        OneByOne.go(
                tenants.all(), "Drafts and care concerns whose term is over", id -> tenant.callAs(id, expired::forget));
    }
}
