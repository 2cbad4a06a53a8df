// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worry about somebody has steps of its own, a short life, and no way into anything else. */
class CareConcernTest {

    private static final SignedIn ADVISER =
            new SignedIn("adviseur", "Ada Adviseur", null, null, "pv23", Set.of(Role.VPT_ADVISER));

    private final TurnableClock clock = new TurnableClock();
    private final TestDatabase database = TestDatabase.own();
    private final WorkingRegister register = new WorkingRegister(database, "pv23");

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        CurrentUser user = new CurrentUser();
        Field tenant = CurrentUser.class.getDeclaredField("tenant");
        tenant.setAccessible(true);
        tenant.set(user, register.bean(CurrentTenant.class));
        user.enter(ADVISER);
        register.with(Clock.class, clock)
                .with(CurrentUser.class, user)
                .with(
                        TenantConfig.class,
                        new TenantConfig(Path.of(Objects.requireNonNull(System.getProperty("par.tenant-config")))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void what_was_done_is_kept_in_order_and_closing_ends_it_within_a_fortnight() {
        UUID id = submit(UUID.randomUUID(), "Een beller klonk somber.").id();
        step(id, "Huisarts Verzonnen");
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> step(id, " "));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .as("the reporter knows nothing yet")
                .isThrownBy(() -> act(id, seen -> concerns().close(id, seen)));

        act(id, seen -> concerns().followUp(id, seen, "De huisarts belt terug."));
        act(id, seen -> concerns().close(id, seen));

        assertThat(one(id).gesloten()).isEqualTo(java.time.LocalDate.now(clock));
        assertThat(one(id).verlooptOp())
                .isEqualTo(java.time.LocalDate.now(clock).plusWeeks(2));
        assertThat(register.inTransaction(() -> concerns().steps(id)))
                .extracting(CareStep::gebeld)
                .containsExactly("Huisarts Verzonnen");
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> step(id, "Nog iemand"));
    }

    @Test
    void the_night_after_its_term_nothing_of_its_steps_is_left() throws SQLException {
        UUID id = submit(UUID.randomUUID(), "Een beller klonk somber.").id();
        step(id, "Huisarts Kanariepiet");

        clock.turnTo(clock.instant().plus(Duration.ofDays(60)));
        register.inTransaction(() -> register.bean(Expired.class).forget());

        assertThat(rows("select called from care_concern_step")).isEmpty();
        assertThat(rows("select number from care_concern where content is null"))
                .hasSize(1);
    }

    @Test
    void sent_twice_it_is_one_and_under_the_same_key_nothing_else() {
        UUID key = UUID.randomUUID();
        Receipt first = submit(key, "Een beller klonk somber.");

        assertThat(submit(key, "Een beller klonk somber.")).isEqualTo(first);
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> submit(key, "Iets anders."));
    }

    @Test
    void R7_nothing_leads_from_a_worry_to_a_person_a_dossier_or_a_measure() throws SQLException {
        assertThat(rows("select conrelid::regclass::text || ' to ' || confrelid::regclass::text from pg_constraint"
                        + " where contype = 'f' and (confrelid::regclass::text like 'care_concern%'"
                        + " or conrelid::regclass::text like 'care_concern%')"))
                .containsExactly("care_concern_step to care_concern");
        assertThat(rows("select table_name || '.' || column_name from information_schema.columns where"
                        + " column_name like '%concern_id%'"))
                .containsExactly("care_concern_step.concern_id");
    }

    private ReadCareConcerns concerns() {
        return register.bean(ReadCareConcerns.class);
    }

    private Receipt submit(UUID key, String worry) {
        OffsetDateTime moment = OffsetDateTime.of(2026, 1, 2, 10, 0, 0, 0, ZoneOffset.UTC);
        return register.inTransaction(() -> register.bean(ReportCareConcern.class)
                .submit(new Concern(moment, "Onbekende beller", worry, null), key));
    }

    private void step(UUID id, String called) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        act(
                id,
                seen -> concerns()
                        .record(id, seen, new CareStep(now, called, CarePartner.HUISARTS, "Belt terug", null)));
    }

    private void act(UUID id, java.util.function.IntConsumer work) {
        int seen = one(id).versie();
        register.doInTransaction(() -> work.accept(seen));
    }

    private CareConcernView one(UUID id) {
        return register.inTransaction(() -> concerns().one(id));
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
