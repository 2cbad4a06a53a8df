// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Every two seconds a round for each organisation that shares blindly; once in half a minute a look at the others, whether they began; every
 * night what is old goes. An organisation that fails holds up no other.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class PartnerClock {

    private static final System.Logger LOG = System.getLogger(PartnerClock.class.getName());
    private static final int EVERYBODY = 15;

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private PartnerRound round;

    @Inject
    private OldCardRequests requests;

    @Inject
    private OldLookUps lookUps;

    private final Set<TenantId> sharing = new HashSet<>();
    private int rounds;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void often() {
        boolean everybody = rounds++ % EVERYBODY == 0;
        for (Tenant each : tenants.all()) {
            if (everybody || sharing.contains(each.id())) {
                go(each.id());
            }
        }
    }

    /** Every night, also where nothing is shared any more, what asking for cards left behind and whose time is over; and old look-ups. */
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

    private void go(TenantId id) {
        try {
            if (tenant.callAs(id, round::go)) {
                sharing.add(id);
            } else {
                sharing.remove(id);
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The hashes of " + id + " for others wait for the next round.",
                    failure);
        }
    }
}
