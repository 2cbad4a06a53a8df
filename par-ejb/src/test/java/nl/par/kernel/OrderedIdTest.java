// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderedIdTest {

    private static final Instant MOMENT = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void theIdsOfLaterMillisecondsComeLater() {
        String before = "";
        for (int i = 0; i < 1_000; i++) {
            String id = OrderedId.at(MOMENT.plusMillis(i)).toString();
            assertThat(id).isGreaterThan(before);
            before = id;
        }
    }

    @Test
    void ofOneMillisecondEachIsAnotherOne() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(OrderedId.at(MOMENT));
        }
        assertThat(ids).hasSize(10_000).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
