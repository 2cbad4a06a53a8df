// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotaTest {

    private final Activity activity = new Activity();
    private final List<Tenant> there = new ArrayList<>();
    private final Rota rota = new Rota(
            new Tenants() {
                @Override
                public Collection<Tenant> all() {
                    return there;
                }
            },
            activity);

    @Test
    void few_organisations_have_every_turn() {
        organisations(Rota.QUIET);

        for (int tick = 0; tick < 3; tick++) {
            assertThat(rota.turn()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void of_many_quiet_ones_nobody_waits_longer_than_ten_ticks_and_a_tick_has_only_some() {
        organisations(437);
        rota.turn();

        Map<Tenant, Integer> turns = new HashMap<>();
        for (int tick = 0; tick < 10; tick++) {
            List<Tenant> some = rota.turn();
            assertThat(some).hasSizeLessThanOrEqualTo(44).doesNotHaveDuplicates();
            some.forEach(tenant -> turns.merge(tenant, 1, Integer::sum));
        }

        assertThat(turns).containsOnlyKeys(there);
    }

    @Test
    void whoever_is_worked_for_has_every_turn_and_a_newcomer_the_next() {
        organisations(400);
        rota.turn();
        Tenant busy = there.get(399);
        activity.mark(busy.id());
        organisations(1);
        Tenant newcomer = there.get(400);

        List<Tenant> next = rota.turn();

        assertThat(next).contains(busy, newcomer);
        assertThat(rota.turn()).contains(busy).doesNotContain(newcomer);
    }

    private void organisations(int more) {
        int from = there.size();
        IntStream.range(from, from + more)
                .mapToObj(number -> tenant("gm" + (1000 + number)))
                .forEach(there::add);
    }

    private static Tenant tenant(String code) {
        return new Tenant(new TenantId(code), code, UUID.randomUUID());
    }
}
