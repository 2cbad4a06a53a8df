// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static nl.par.check.BlindDesk.ASKER;
import static nl.par.check.BlindDesk.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.par.access.Role;
import nl.par.sharing.OwnersLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a look-up can be reviewed, and that nothing but the log knows of it afterwards (R10, R11). */
class OldLookUpsTest {

    private static final List<String> ALL = List.of(
            "contact_check",
            "check_hit",
            "partner_question",
            "shared_consultation",
            "logged_consultation",
            "partner_notice");

    private final BlindDesk desk = new BlindDesk(9);

    @BeforeEach
    void somebody_looks_a_person_up_here_and_elsewhere() throws SQLException {
        desk.at("2026-11-20T14:00");
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", "900000004");
        desk.round(OWNER);
        desk.ask("Bo", "900000004");
        try (Connection superuser = desk.sharing.database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("insert into check_hit (tenant, id, check_id, person_id, certainty, version)"
                    + " select tenant, gen_random_uuid(), id, gen_random_uuid(), 'ZEKER', 1 from contact_check");
            statement.execute(
                    "insert into shared_consultation (tenant, id, version, owner, check_id, card_id, certainty,"
                            + " seen_at) select tenant, gen_random_uuid(), 1, '" + OWNER
                            + "', id, gen_random_uuid(), 'ZEKER', asked_at from contact_check");
            statement.execute("delete from partner_notice");
            statement.execute(
                    "insert into partner_notice (tenant, id, owner, entry_id, action, actor, actor_name, purpose,"
                            + " at) select tenant, gen_random_uuid(), '" + OWNER
                            + "', gen_random_uuid(), 'a', 'bo', 'Bo', 'p', asked_at from contact_check");
        }
        assertThat(catchUp()).isOne();
        assertThat(ALL).allSatisfy(table -> assertThat(rows(table)).as(table).hasSize(1));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_stays_for_the_term_of_the_norm_and_then_goes_on_both_sides_with_all_that_hangs_on_it() {
        desk.at("2027-11-20T03:15");
        night(ASKER);
        night(OWNER);
        assertThat(ALL).allSatisfy(table -> assertThat(rows(table)).as(table).hasSize(1));
        List<String> log = rows("audit_entry");

        desk.at("2027-11-21T03:15");
        assertThat(night(ASKER)).isOne();
        night(OWNER);

        assertThat(ALL).allSatisfy(table -> assertThat(rows(table)).as(table).isEmpty());
        assertThat(rows("audit_entry")).as("the log").containsAll(log);
        assertThat(catchUp()).as("nothing is logged twice").isZero();
    }

    @Test
    void an_organisation_takes_away_nothing_of_another() {
        desk.at("2027-11-21T03:15");
        assertThat(night(OWNER)).isZero();
        assertThat(ALL).allSatisfy(table -> assertThat(rows(table)).as(table).hasSize(1));
    }

    private int night(String tenant) {
        return desk.as(
                tenant,
                "klok",
                Role.VPT_ADVISER,
                () -> desk.bean(tenant, OldLookUps.class).forget());
    }

    private int catchUp() {
        return desk.as(
                OWNER,
                "klok",
                Role.VPT_ADVISER,
                () -> desk.bean(OWNER, OwnersLog.class).catchUp());
    }

    private List<String> rows(String table) {
        return desk.dump("select id from " + table);
    }
}
