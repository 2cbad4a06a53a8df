// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.report.FileFormat;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReleaseFiguresTest {

    private final TestDatabase database = TestDatabase.own();
    private final TurnableClock clock = new TurnableClock();
    private final TenantConfig config = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));
    private final WorkingRegister raalte = register("gm0150");
    private final WorkingRegister almelo = register("gm0141");
    private final WorkingRegister province = register("pv23");

    @AfterEach
    void close() {
        raalte.close();
        almelo.close();
        province.close();
    }

    @Test
    void who_releases_a_year_reads_the_others_of_that_year_and_nobody_else_does_but_the_steward() {
        reports("gm0150", 24, "VERBAAL");
        release(raalte, Role.VPT_ADVISER, new StaffNumbers(1000, 400, 100));

        assertThat(read(almelo, Role.VPT_ADVISER)).satisfies(seen -> {
            assertThat(seen.deelneemt()).isFalse();
            assertThat(seen.organisaties()).isEmpty();
        });
        assertThatThrownBy(() -> as(almelo, Role.MANAGER, ReadBenchmark.class, it -> it.asFile(2025, FileFormat.CSV)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThat(read(province, Role.NORM_STEWARD).organisaties())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo("gm0150");
                    assertThat(line.value(Figure.MELDINGEN)).isEqualTo(24);
                    assertThat(line.tenthsPerThousand()).isEqualTo(240);
                    assertThat(line.percent(Figure.MEEGEMAAKT)).isEqualTo(25);
                    assertThat(line.reportedOfHundred())
                            .as("24 reports for 250 of 1000 who met it")
                            .isEqualTo(10);
                    assertThat(line.value(Figure.VERBAAL))
                            .as("all 24 are verbal: 0 are not")
                            .isNull();
                });

        reports("gm0141", 3, "FYSIEK");
        release(almelo, Role.VPT_ADVISER, new StaffNumbers(500, null, null));
        assertThat(read(almelo, Role.MANAGER).organisaties())
                .extracting(Benchmark.Line::code)
                .containsExactly("gm0141", "gm0150");
        assertThat(read(almelo, Role.MANAGER).sum(Figure.MELDINGEN))
                .as("a sum knows only what is shown")
                .isEqualTo(24);
        String csv = new String(
                as(almelo, Role.MANAGER, ReadBenchmark.class, it -> it.asFile(2025, FileFormat.CSV)),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().toList())
                .hasSize(3)
                .anyMatch(line -> line.contains(";gm0141;") && line.contains(";500;;"));
    }

    @Test
    void a_correction_is_a_next_edition_and_a_small_step_does_not_show() {
        reports("gm0150", 24, "VERBAAL");
        release(raalte, Role.VPT_ADVISER, new StaffNumbers(1000, null, null));
        assertThatThrownBy(() -> release(raalte, Role.VPT_ADVISER, new StaffNumbers(1000, null, null)))
                .isInstanceOf(Refusal.Conflict.class);

        reports("gm0150", 4, "VERBAAL");
        assertThatThrownBy(() -> as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.release(2025)))
                .as("28 instead of 24 would tell about four reports")
                .isInstanceOf(Refusal.Conflict.class);

        reports("gm0150", 1, "VERBAAL");
        YearOverview now = as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.release(2025));
        assertThat(now.edities()).extracting(Edition::nummer).containsExactly(2, 1);
        assertThat(now.edities())
                .extracting(edition -> edition.cijfers().value(Figure.MELDINGEN))
                .containsExactly(29, 24);
    }

    @Test
    void the_database_shows_another_the_released_rows_only_in_a_transaction_that_says_so() throws SQLException {
        reports("gm0150", 24, "VERBAAL");
        release(raalte, Role.VPT_ADVISER, new StaffNumbers(1000, null, null));
        try (Connection application = database.application();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("select set_config('par.tenant', 'gm0141', true)");
            assertThat(count(statement)).isZero();
            statement.execute("select set_config('par.reads', 'another_table', true)");
            assertThat(count(statement)).isZero();
            statement.execute("select set_config('par.reads', 'benchmark_publication', true)");
            assertThat(count(statement)).isOne();
            for (String change : new String[] {
                "update benchmark_publication set staff = 1",
                "delete from benchmark_publication",
                "insert into benchmark_publication select * from benchmark_publication"
            }) {
                var before = application.setSavepoint();
                assertThatThrownBy(() -> statement.execute(change)).isInstanceOf(SQLException.class);
                application.rollback(before);
            }
        }
    }

    @Test
    void a_year_that_is_not_over_cannot_be_released_nor_numbers_that_cannot_be_true() {
        for (int year : new int[] {2026, 2027, 1999}) {
            assertThatThrownBy(() -> as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.of(year)))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.release(2025)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> release(raalte, Role.VPT_ADVISER, new StaffNumbers(10, 11, 12)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations()).hasSize(2));
    }

    @Test
    void nobody_overwrites_what_another_said_of_the_year_without_having_seen_it() {
        int unseen = as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.of(2025))
                .versie();
        say(unseen, 1000);

        assertThatThrownBy(() -> say(unseen, 900)).isInstanceOf(Refusal.Stale.class);
        YearOverview seen = as(raalte, Role.VPT_ADVISER, ReleaseFigures.class, it -> it.of(2025));
        assertThat(seen.gezegd().medewerkers()).isEqualTo(1000);
        assertThat(say(seen.versie(), 900).versie()).isGreaterThan(seen.versie());
        assertThatThrownBy(() -> say(seen.versie(), 800)).isInstanceOf(Refusal.Stale.class);
    }

    private YearOverview say(int seen, int staff) {
        return as(
                raalte,
                Role.VPT_ADVISER,
                ReleaseFigures.class,
                it -> it.say(2025, seen, new StaffNumbers(staff, null, null)));
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from benchmark_publication")) {
            row.next();
            return row.getInt(1);
        }
    }

    private WorkingRegister register(String tenant) {
        clock.turnTo(Instant.parse("2026-02-01T10:00:00Z"));
        return new WorkingRegister(database, tenant)
                .with(TenantConfig.class, config)
                .with(Clock.class, clock);
    }

    private Benchmark read(WorkingRegister register, Role role) {
        return as(register, role, ReadBenchmark.class, it -> it.of(2025));
    }

    private void release(WorkingRegister register, Role role, StaffNumbers numbers) {
        int seen = as(register, role, ReleaseFigures.class, it -> it.of(2025)).versie();
        as(register, role, ReleaseFigures.class, it -> it.say(2025, seen, numbers));
        as(register, role, ReleaseFigures.class, it -> it.release(2025));
    }

    private <B, T> T as(WorkingRegister register, Role role, Class<B> bean, Function<B, T> work) {
        String tenant = register == raalte ? "gm0150" : register == almelo ? "gm0141" : "pv23";
        register.bean(CurrentUser.class).enter(new SignedIn("a", "Ada Viser", null, null, tenant, Set.of(role)));
        return register.inTransaction(() -> work.apply(register.bean(bean)));
    }

    private void reports(String tenant, int number, String kind) {
        try (Connection owner = database.superuser();
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "insert into incident (tenant, id, version, number, status, reporter, reporter_name, occurred_at,"
                            + " reported_at, channel, kinds, well_being, content) select '" + tenant
                            + "', gen_random_uuid(), 1, gen_random_uuid()::text, 'RECEIVED', 'a', 'Ada', '2025-05-01T10:00Z',"
                            + " '2025-05-01T10:00Z', 'BALIE', '" + kind + "', 'GOED', '{}' from generate_series(1, "
                            + number + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
