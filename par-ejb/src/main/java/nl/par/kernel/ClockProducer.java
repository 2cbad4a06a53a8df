// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where time comes from. Whoever needs it injects {@link Clock}. */
@ApplicationScoped
public class ClockProducer {

    private final TurnableClock clock = new TurnableClock();

    /** The clock, in Dutch time. */
    @Produces
    @Singleton
    public Clock clock() {
        return clock;
    }

    /** The hands of the clock, for the demo and the tests alone. */
    public TurnableClock hands() {
        return clock;
    }
}
