// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.par.index.IndexState;
import nl.par.index.IndexStatus;
import nl.par.index.Indexes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node can be asked: every index of every organisation holds what the database says, and none is more than a minute behind (R9).
 * Tells states, never content.
 */
@Readiness
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class IndexReadiness implements HealthCheck {

    @Inject
    Indexes indexes;

    @Override
    public HealthCheckResponse call() {
        Map<String, List<IndexStatus>> states = indexes.states();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("indexes");
        boolean ready = !states.isEmpty();
        for (Map.Entry<String, List<IndexStatus>> tenant : states.entrySet()) {
            for (IndexStatus index : tenant.getValue()) {
                answer.withData(tenant.getKey() + "/" + index.name(), words(index));
                ready &= index.reliable();
            }
        }
        return answer.status(ready).build();
    }

    private static String words(IndexStatus index) {
        return index.state() == IndexState.LIVE && !index.reliable()
                ? "LAGS " + index.lag().toSeconds() + " s"
                : index.state().name();
    }
}
