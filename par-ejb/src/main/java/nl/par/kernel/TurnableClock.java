// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of PAR: the system's time plus an offset that is zero in production. The demo and the tests turn it to play
 * cases that last weeks.
 */
public final class TurnableClock extends Clock {

    /** Everything that PAR shows and counts by date is in Dutch time. */
    public static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final Clock system;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    public TurnableClock() {
        this(Clock.systemUTC(), DUTCH_TIME, new AtomicReference<>(Duration.ZERO));
    }

    private TurnableClock(Clock system, ZoneId zone, AtomicReference<Duration> offset) {
        this.system = system;
        this.zone = zone;
        this.offset = offset;
    }

    /** From now on it is {@code moment}, and time goes on from there. */
    public void turnTo(Instant moment) {
        offset.set(Duration.between(system.instant(), moment));
    }

    /** Back to the system's time. */
    public void turnBack() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnableClock(system, other, offset);
    }
}
