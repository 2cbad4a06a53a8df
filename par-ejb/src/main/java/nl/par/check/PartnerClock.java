// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Every two seconds a round for each organisation that shares blindly; once in half a minute a look at the others, whether they began.
 * An organisation that fails holds up no other.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class PartnerClock {

    private static final int EVERYBODY = 15;

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private PartnerRound round;

    private final Set<TenantId> sharing = new HashSet<>();
    private int rounds;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void often() {
        boolean everybody = rounds++ % EVERYBODY == 0;
        List<Tenant> turn = tenants.all().stream()
                .filter(each -> everybody || sharing.contains(each.id()))
                .toList();
        OneByOne.go(turn, "Hashes for others", this::go);
    }

    private void go(TenantId id) {
        if (tenant.callAs(id, round::go)) {
            sharing.add(id);
        } else {
            sharing.remove(id);
        }
    }
}
