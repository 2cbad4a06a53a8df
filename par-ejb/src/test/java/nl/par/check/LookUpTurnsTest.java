// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.par.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Promise D5: the limit holds for one asker whatever sessions and nodes she uses, and never makes another one wait. */
class LookUpTurnsTest {

    private static final TestDatabase DATABASE = TestDatabase.own();
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void two_hundred_requests_at_once_from_two_nodes_get_thirty_turns_together() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            requests.add(() -> granted("parallel", NOON, 30, false));
        }
        int granted = 0;
        for (Future<Boolean> request : nodes.invokeAll(requests)) {
            granted += request.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertThat(granted).isEqualTo(30);
    }

    @Test
    void ten_minutes_later_there_are_turns_again_and_not_a_second_before() throws SQLException {
        for (int i = 0; i < 5; i++) {
            assertThat(granted("patient", NOON, 5, false)).isTrue();
        }
        assertThat(granted("patient", NOON.plusSeconds(599), 5, false)).isFalse();
        assertThat(granted("patient", NOON.plusSeconds(625), 5, false)).isTrue();
    }

    @Test
    void with_a_reason_the_way_stays_open() throws SQLException {
        for (int i = 0; i < 10; i++) {
            assertThat(granted("urgent", NOON, 5, true)).isTrue();
        }
        assertThat(granted("urgent", NOON, 5, false)).isFalse();
    }

    @Test
    void only_the_first_refusal_in_ten_minutes_is_told() throws SQLException {
        assertThat(take("stubborn", NOON, 0, false).firstRefusal).isTrue();
        assertThat(take("stubborn", NOON.plusSeconds(5), 0, false).firstRefusal).isFalse();
        assertThat(take("stubborn", NOON.plusMinutes(11), 0, false).firstRefusal)
                .isTrue();
    }

    @Test
    void one_who_takes_a_turn_makes_nobody_else_wait() throws SQLException {
        try (Connection slow = open()) {
            take(slow, "slow", NOON, 30, false);
            long begin = System.nanoTime();
            assertThat(granted("quick", NOON, 30, false)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            slow.rollback();
        }
    }

    private record Taken(int before, boolean firstRefusal) {}

    private static boolean granted(String who, OffsetDateTime moment, int most, boolean explained) throws SQLException {
        return take(who, moment, most, explained).before < most || explained;
    }

    private static Taken take(String who, OffsetDateTime moment, int most, boolean explained) throws SQLException {
        try (Connection connection = open()) {
            Taken taken = take(connection, who, moment, most, explained);
            connection.commit();
            return taken;
        }
    }

    private static Taken take(Connection connection, String who, OffsetDateTime moment, int most, boolean explained)
            throws SQLException {
        try (PreparedStatement take =
                connection.prepareStatement("select before, first_refusal from par_take_turn(?, ?, ?, ?, 0)")) {
            take.setString(1, who);
            take.setObject(2, moment);
            take.setInt(3, most);
            take.setBoolean(4, explained);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return new Taken(row.getInt(1), row.getBoolean(2));
            }
        }
    }

    private static Connection open() throws SQLException {
        Connection connection = DATABASE.application();
        connection.setAutoCommit(false);
        try (PreparedStatement enter = connection.prepareStatement("select set_config('par.tenant', 'pv23', true)")) {
            enter.execute();
        }
        return connection;
    }
}
