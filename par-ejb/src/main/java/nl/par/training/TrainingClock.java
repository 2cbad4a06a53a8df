// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Tenants;

/** Every night, organisation by organisation: names whose term is over leave the register of trainings (R11). */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class TrainingClock {

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Trainings trainings;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void nightly() {
        OneByOne.go(tenants.all(), "Trainings whose term is over", id -> tenant.callAs(id, trainings::forget));
    }
}
