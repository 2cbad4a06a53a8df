// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is in force between two organisations, on a real database with the rights of production. */
class SharingInForceTest {

    private static final String A = "pv23";
    private static final String B = "gm0193";
    private static final String C = "gm0150";

    private final SharingDesk desk = new SharingDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void off_until_both_chose_and_both_hold_every_base() {
        assertThat(desk.mode(A, B)).isEqualTo(SharingMode.OFF);
        desk.choose(A, B, SharingMode.CARD);
        SharingDesk.FULL_SET.forEach(
                kind -> desk.base(A, B, kind, desk.today(), desk.today().plusMonths(6)));
        desk.choose(B, A, SharingMode.CARD);
        desk.base(B, A, "convenant", desk.today(), desk.today().plusMonths(6));
        desk.base(B, A, "dpia", desk.today(), desk.today().plusMonths(6));
        assertThat(desk.mode(A, B)).as("one base is missing at the other side").isEqualTo(SharingMode.OFF);
        assertThat(desk.mode(B, A)).isEqualTo(SharingMode.OFF);

        desk.base(B, A, "vergunning", desk.today(), desk.today().plusMonths(6));

        assertThat(desk.mode(A, B)).isEqualTo(SharingMode.CARD);
        assertThat(desk.mode(B, A)).isEqualTo(SharingMode.CARD);
        assertThat(desk.mode(A, C)).as("nothing for a third").isEqualTo(SharingMode.OFF);
        assertThat(desk.mode(C, A)).isEqualTo(SharingMode.OFF);
    }

    @Test
    void it_stops_by_itself_at_the_first_moment_after_the_last_day() {
        desk.agree(A, B, SharingMode.CARD);
        var lapse = desk.today()
                .plusYears(1)
                .plusDays(1)
                .atStartOfDay(TurnableClock.DUTCH_TIME)
                .toInstant();
        desk.clock.turnTo(lapse.minusSeconds(30));
        assertThat(desk.mode(B, A)).isEqualTo(SharingMode.CARD);
        desk.clock.turnTo(lapse);
        assertThat(desk.mode(B, A)).isEqualTo(SharingMode.OFF);
        assertThat(desk.mode(A, B)).isEqualTo(SharingMode.OFF);
    }

    @Test
    void a_base_that_is_ended_or_begins_tomorrow_or_waits_for_a_second_colleague_carries_nothing() {
        desk.agree(A, B, SharingMode.BLIND);
        UUID covenant = desk.base(
                A, C, "convenant", desk.today().plusDays(1), desk.today().plusDays(9));
        desk.base(C, A, "convenant", desk.today(), desk.today().plusDays(9));
        desk.base(A, C, "dpia", desk.today(), desk.today().plusDays(9));
        desk.base(C, A, "dpia", desk.today(), desk.today().plusDays(9));
        desk.choose(A, C, SharingMode.BLIND);
        desk.choose(C, A, SharingMode.BLIND);
        assertThat(desk.mode(A, C)).as("begins tomorrow").isEqualTo(SharingMode.OFF);
        desk.clock.turnTo(desk.clock.instant().plus(Duration.ofDays(1)));
        assertThat(desk.mode(A, C)).isEqualTo(SharingMode.BLIND);

        desk.end(A, covenant, 2);
        assertThat(desk.mode(A, C)).as("ended").isEqualTo(SharingMode.OFF);
        assertThat(desk.mode(C, A)).isEqualTo(SharingMode.OFF);

        BaseCommand again =
                new BaseCommand("convenant", "nieuw", desk.today(), desk.today().plusDays(9));
        UUID waits = desk.in(A, () -> desk.of(A).bean(AgreeOnSharing.class).enter(new TenantId(C), again));
        assertThat(desk.mode(A, C)).as("waits for a second colleague").isEqualTo(SharingMode.OFF);
        assertThatThrownBy(() -> desk.in(A, () -> {
                    desk.of(A).bean(AgreeOnSharing.class).agree(waits, 1);
                    return true;
                }))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void the_more_closed_of_two_choices_holds_and_a_choice_can_be_taken_back_by_either_at_once() {
        desk.agree(A, B, SharingMode.CARD);
        desk.choose(B, A, SharingMode.BLIND);
        assertThat(desk.mode(A, B)).isEqualTo(SharingMode.BLIND);
        desk.choose(B, A, SharingMode.CARD);
        desk.choose(A, B, SharingMode.OFF);
        assertThat(desk.mode(B, A)).isEqualTo(SharingMode.OFF);
        assertThat(desk.in(B, () -> desk.of(B).bean(SharingInForce.class).partners()))
                .isEmpty();
    }

    @Test
    void the_page_says_since_when_until_when_and_what_is_missing_on_either_side() {
        desk.choose(A, B, SharingMode.CARD);
        desk.base(A, B, "convenant", desk.today(), desk.today().plusMonths(6));
        SharingView before = view();
        assertThat(before.ontbreektBijOns()).hasSize(2);
        assertThat(before.ontbreektBijHen()).hasSize(3);
        assertThat(before.sinds()).isNull();

        desk.agree(A, B, SharingMode.CARD);
        SharingView after = view();
        assertThat(after.vanKracht()).isEqualTo(SharingMode.CARD);
        assertThat(after.strafrechtelijk()).isTrue();
        assertThat(after.sinds()).isBeforeOrEqualTo(desk.clock.instant());
        assertThat(after.eindigtOp())
                .isEqualTo(desk.today()
                        .plusYears(1)
                        .plusDays(1)
                        .atStartOfDay(TurnableClock.DUTCH_TIME)
                        .toInstant());
        assertThat(after.grondslagen()).hasSize(4);
    }

    private SharingView view() {
        return desk.in(
                A, Role.VPT_ADVISER, () -> desk.of(A).bean(ReadSharing.class).one(new TenantId(B)));
    }
}
