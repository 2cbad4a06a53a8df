// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For which organisations this node worked lately: somebody used PAR, or something changed. */
@ApplicationScoped
public class Activity {

    static final Duration LATELY = Duration.ofMinutes(2);

    private final Map<TenantId, Long> seen = new ConcurrentHashMap<>();

    /** Somebody works for this organisation. */
    public void mark(TenantId tenant) {
        seen.put(tenant, System.nanoTime());
    }

    boolean lately(TenantId tenant) {
        Long last = seen.get(tenant);
        return last != null && System.nanoTime() - last < LATELY.toNanos();
    }
}
