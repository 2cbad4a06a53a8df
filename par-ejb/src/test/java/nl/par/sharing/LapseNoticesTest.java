// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Both advisers hear a month before that sharing ends by itself, each once. */
class LapseNoticesTest {

    private final SharingDesk desk = new SharingDesk();

    @Test
    void both_sides_hear_of_it_a_month_before_and_each_once() {
        try (desk) {
            desk.agree("pv23", "gm0193", SharingMode.CARD);
            assertThat(due("pv23")).as("a year ahead").isEmpty();

            desk.clock.turnTo(desk.clock.instant().plus(Duration.ofDays(340)));

            for (String tenant : List.of("pv23", "gm0193")) {
                List<UUID> due = due(tenant);
                assertThat(due).hasSize(1);
                assertThat(take(tenant, due.get(0))).isTrue();
                assertThat(take(tenant, due.get(0))).as("by another node").isFalse();
                assertThat(due(tenant)).isEmpty();
            }
            assertThat(due("gm0150")).as("who shares nothing").isEmpty();
        }
    }

    private List<UUID> due(String tenant) {
        return desk.in(tenant, () -> desk.of(tenant).bean(LapseNotices.class).due());
    }

    private boolean take(String tenant, UUID key) {
        return desk.in(tenant, () -> desk.of(tenant).bean(LapseNotices.class).take(key));
    }
}
