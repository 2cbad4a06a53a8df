// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static nl.par.check.BlindDesk.ASKER;
import static nl.par.check.BlindDesk.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the adviser to whom others ask for cards. */
class ReceivedRequestsTest {

    private final BlindDesk desk = new BlindDesk(11);

    @BeforeEach
    void afternoon() {
        desk.at("2026-11-20T14:00");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_waits_is_on_it_however_much_was_decided_since() throws SQLException {
        received(1, "OPEN", "2026-11-18");
        received(150, "GEWEIGERD", "2026-11-19");

        List<CardRequestLine> seen = desk.decide(DecideCardRequest::all);

        assertThat(seen.get(0).status()).isEqualTo(CardRequestStatus.OPEN);
        assertThat(seen.subList(1, seen.size()))
                .isNotEmpty()
                .allMatch(line -> line.status() == CardRequestStatus.GEWEIGERD);
    }

    @Test
    void what_can_be_decided_no_more_does_not_stand_before_what_waits() throws SQLException {
        received(1, "OPEN", "2026-11-12");
        received(1, "OPEN", "2026-11-18");

        assertThat(desk.decide(DecideCardRequest::all))
                .extracting(CardRequestLine::status)
                .containsExactly(CardRequestStatus.OPEN, CardRequestStatus.VERLOPEN);
    }

    /** Requests as the owner keeps them, asked at noon of this day. */
    private void received(int many, String outcome, String day) throws SQLException {
        try (Connection superuser = desk.sharing.database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into card_decision (tenant, id, version, asker, entry_id, asked_name, contact, purpose,"
                            + " planned_on, asked_at, expires_at, outcome) select '" + OWNER
                            + "', gen_random_uuid(), 1, '" + ASKER
                            + "', gen_random_uuid(), 'Bo', 'HUISBEZOEK', 'gesprek', date '" + day + "', timestamptz '"
                            + day
                            + " 12:00+01', timestamptz '" + day + " 12:00+01' + interval '7 days', '" + outcome
                            + "' from generate_series(1, " + many + ")");
        }
    }
}
