// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.Tenants;

/** Every quarter of an hour: reminders and escalations, organisation by organisation. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class ReminderClock {

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Reminders reminders;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void everyQuarter() {
        for (Tenant each : tenants.all()) {
            tenant.callAs(each.id(), reminders::send);
        }
    }
}
