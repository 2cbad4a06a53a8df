// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.par.kernel.ParConfig;
import nl.par.kernel.TurnableClock;
import org.junit.jupiter.api.Test;

class TestClockTest {

    @Test
    void a_server_that_is_no_demo_refuses_to_run_with_a_clock_that_a_test_turns() {
        assertThatIllegalStateException().isThrownBy(() -> TestClock.heeds(new Settings(true, false)));
        assertThat(TestClock.heeds(new Settings(true, true))).isTrue();
    }

    @Test
    void without_the_setting_nothing_turns_the_clock() {
        assertThat(TestClock.heeds(new Settings(false, true))).isFalse();
        assertThat(TestClock.heeds(new Settings(false, false))).isFalse();
    }

    @Test
    void it_turns_to_the_moment_and_back() {
        TurnableClock hands = new TurnableClock();
        TestClock.turn(hands, "2026-03-04T10:00:00Z");
        assertThat(Duration.between(Instant.parse("2026-03-04T10:00:00Z"), hands.instant()))
                .isLessThan(Duration.ofMinutes(1));
        TestClock.turn(hands, "");
        assertThat(Duration.between(hands.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    private static final class Settings extends ParConfig {

        private final boolean clock;
        private final boolean demo;

        private Settings(boolean clock, boolean demo) {
            this.clock = clock;
            this.demo = demo;
        }

        @Override
        public Optional<Path> testClock() {
            return clock ? Optional.of(Path.of("clock")) : Optional.empty();
        }

        @Override
        public boolean demo() {
            return demo;
        }
    }
}
