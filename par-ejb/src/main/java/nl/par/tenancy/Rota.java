// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose turn it is when a clock ticks. Whoever this node {@linkplain Activity worked for lately} has every turn, and so has a newcomer its first; the
 * quiet ones take turns when they are many, so that a tick of a node with hundreds of organisations costs hardly more than one with forty. Nobody waits
 * longer than ten ticks. Each clock has a rota of its own.
 */
@Dependent
public class Rota {

    /** So many quiet organisations have every turn. */
    static final int QUIET = 40;

    private static final int MOST_TICKS = 10;

    private final Tenants tenants;
    private final Activity activity;
    private final Set<TenantId> met = new HashSet<>();
    private int next;

    @Inject
    public Rota(Tenants tenants, Activity activity) {
        this.tenants = tenants;
        this.activity = activity;
    }

    /** The organisations of this tick. */
    public synchronized List<Tenant> turn() {
        List<Tenant> chosen = new ArrayList<>();
        List<Tenant> quiet = new ArrayList<>();
        Collection<Tenant> all = tenants.all();
        for (Tenant tenant : all) {
            boolean newcomer = met.add(tenant.id());
            (newcomer || activity.lately(tenant.id()) ? chosen : quiet).add(tenant);
        }
        int some = Math.min(quiet.size(), Math.max(QUIET, (all.size() + MOST_TICKS - 1) / MOST_TICKS));
        for (int i = 0; i < some; i++) {
            chosen.add(quiet.get((next + i) % quiet.size()));
        }
        next = quiet.isEmpty() ? 0 : (next + some) % quiet.size();
        return chosen;
    }
}
