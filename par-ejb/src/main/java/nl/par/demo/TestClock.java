// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import nl.par.kernel.ClockProducer;
import nl.par.kernel.ParConfig;
import nl.par.kernel.TurnableClock;

/**
 * Turns the clock of a running server to the moment in a file, so that a test can play a case that lasts weeks. There is no
 * door to it: only who can set {@code par.test.clock} and write that file. Refuses to start without {@code par.demo}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class TestClock {

    private static final long OFTEN = 500;

    @Inject
    private ParConfig config;

    @Inject
    private ClockProducer clock;

    @Resource
    private TimerService timers;

    private String heeded = "";

    @PostConstruct
    void start() {
        if (heeds(config)) {
            timers.createIntervalTimer(OFTEN, OFTEN, new TimerConfig(null, false));
        }
    }

    @Timeout
    void look() {
        config.testClock().ifPresent(this::heed);
    }

    private void heed(Path file) {
        try {
            String now = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!now.equals(heeded)) {
                turn(clock.hands(), now);
                heeded = now;
            }
        } catch (IOException | DateTimeParseException unreadable) {
            throw new IllegalStateException("The file of par.test.clock does not hold a moment.", unreadable);
        }
    }

    /** To the moment in the text; back to the system's time when there is none. */
    static void turn(TurnableClock hands, String moment) {
        if (moment.isEmpty()) {
            hands.turnBack();
        } else {
            hands.turnTo(Instant.parse(moment));
        }
    }

    /**
     * Whether this server heeds a test's clock.
     *
     * @throws IllegalStateException when a test's clock is set on a server that is no demo: it must not run like that
     */
    static boolean heeds(ParConfig config) {
        if (config.testClock().isPresent() && !config.demo()) {
            throw new IllegalStateException(
                    "par.test.clock is for tests; without par.demo PAR does not start with it.");
        }
        return config.testClock().isPresent();
    }
}
