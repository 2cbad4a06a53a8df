// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static nl.par.check.BlindDesk.ASKER;
import static nl.par.check.BlindDesk.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What asking each other for cards leaves behind in the database, and when that goes (R11). */
class OldCardRequestsTest {

    private final BlindDesk desk = new BlindDesk(9);
    private UUID question;

    @BeforeEach
    void somebody_asks_for_a_card() {
        desk.at("2026-11-20T14:00");
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", "900000004");
        desk.round(OWNER);
        question =
                Objects.requireNonNull(desk.ask("Bo", "900000004").orElseThrow().vraag());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void who_is_meant_stays_while_the_card_can_be_asked_for_and_no_longer() {
        desk.later(Duration.ofMinutes(59));
        night();
        assertThat(rows("partner_hit")).hasSize(1);
        desk.later(Duration.ofMinutes(2));
        night();
        assertThat(rows("partner_hit")).isEmpty();
    }

    @Test
    void a_card_that_was_released_leaves_the_database_when_it_can_be_read_no_more() {
        UUID request = requested();
        desk.release(request, 14);
        desk.at("2026-12-03T23:00");
        night();
        assertThat(desk.read("Bo", request).kaart()).isNotNull();
        desk.at("2026-12-04T03:15");
        night();
        assertThat(rows("released_card")).isEmpty();
        assertThat(desk.read("Bo", request).status()).isEqualTo(CardRequestStatus.VERLOPEN);
    }

    @Test
    void a_request_and_what_was_decided_go_on_both_sides_after_the_term_of_a_card() {
        desk.release(requested(), 30);
        desk.at("2027-11-20T03:15");
        night();
        assertThat(rows("card_request")).hasSize(1);
        assertThat(rows("card_decision")).hasSize(1);
        desk.at("2027-11-21T03:15");
        night();
        assertThat(rows("card_request")).isEmpty();
        assertThat(rows("card_decision")).isEmpty();
    }

    private UUID requested() {
        desk.request("Bo", question);
        desk.round(OWNER);
        return desk.requestsOf("Bo").get(0).id();
    }

    private void night() {
        for (String tenant : List.of(OWNER, ASKER)) {
            desk.as(
                    tenant,
                    "klok",
                    Role.VPT_ADVISER,
                    () -> desk.bean(tenant, OldCardRequests.class).forget());
        }
    }

    private List<String> rows(String table) {
        return desk.dump("select id from " + table);
    }
}
