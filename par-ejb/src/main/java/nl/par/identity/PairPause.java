// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.par.tenancy.TenantId;

/**
 * Keeps this node from comparing the persons of an organisation while many are being registered there at once: comparing each against an index that
 * changes all the time would slow down both. They are compared when that has ended.
 */
@ApplicationScoped
public class PairPause {

    private final Set<TenantId> paused = ConcurrentHashMap.newKeySet();

    /** Does the work of this organisation without comparing anybody meanwhile. */
    public void during(TenantId tenant, Runnable work) {
        paused.add(tenant);
        try {
            work.run();
        } finally {
            paused.remove(tenant);
        }
    }

    boolean holds(TenantId tenant) {
        return paused.contains(tenant);
    }
}
