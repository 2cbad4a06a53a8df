// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.par.index.IndexState;
import nl.par.index.Indexes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether this node can be asked: the index of every organisation holds what the database says (R9). Tells states, never content. */
@Readiness
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class IndexReadiness implements HealthCheck {

    @Inject
    Indexes indexes;

    @Override
    public HealthCheckResponse call() {
        Map<String, IndexState> states = indexes.states();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("indexes");
        states.forEach((tenant, state) -> answer.withData(tenant, state.name()));
        return answer.status(!states.isEmpty() && states.values().stream().allMatch(IndexState.LIVE::equals))
                .build();
    }
}
