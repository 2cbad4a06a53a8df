// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import java.time.Instant;
import nl.par.kernel.ClockProducer;
import nl.par.kernel.TurnableClock;

/** Planted: a feature that sets the time. */
public class TurnsTheClock {
    void turn(TurnableClock clock) {
        clock.turnTo(Instant.EPOCH);
    }

    Object hands(ClockProducer producer) {
        return producer.hands();
    }
}
