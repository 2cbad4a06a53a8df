// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Rota;

/** Three times a minute: mail that is due, organisation by organisation. A round that finds nothing costs three short reads. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class ReminderClock {

    @Inject
    private Rota rota;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private ReminderRound round;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void often() {
        OneByOne.go(rota.turn(), "Mails that are due", id -> tenant.callAs(id, round::go));
    }
}
