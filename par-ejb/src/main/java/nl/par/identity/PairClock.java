// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Rota;
import nl.par.tenancy.Tenant;

/** Compares new and changed persons of every organisation every few seconds, each node some of them. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // each lot has a transaction of its own
@SuppressWarnings("NullAway.Init") // injected
public class PairClock {

    private static final Logger LOG = System.getLogger(PairClock.class.getName());
    private static final int LOT = 50;
    private static final int MOST_LOTS = 40;

    @Inject
    private Rota rota;

    @Inject
    private CurrentTenant current;

    @Inject
    private PairFinder finder;

    @Inject
    private PairPause pause;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        for (Tenant tenant : rota.turn()) {
            try {
                current.callAs(tenant.id(), this::compareAll);
            } catch (Refusal.Unreliable later) {
                LOG.log(Level.INFO, "The persons of " + tenant.id() + " are compared later: the index is behind");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The persons of " + tenant.id() + " could not be compared", e);
            }
        }
    }

    private int compareAll() {
        int all = 0;
        for (int lot = 0; lot < MOST_LOTS && !pause.holds(current.id()); lot++) {
            int compared = finder.compareSome(LOT);
            all += compared;
            if (compared < LOT) {
                return all;
            }
        }
        return all;
    }
}
