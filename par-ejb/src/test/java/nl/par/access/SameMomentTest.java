// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.benchmark.ReleaseFigures;
import nl.par.benchmark.StaffNumbers;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.AgreeOnSharing;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.WorkingRegister;
import nl.par.training.KeepTrainings;
import nl.par.training.TrainingEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two colleagues do the same in the same moment: two transactions that do not see each other, of which one can win. */
class SameMomentTest {

    private static final String TRAINING = "Omgaan met emotie en agressie";

    private final TestDatabase database = TestDatabase.own();
    private final TurnableClock clock = new TurnableClock();
    private final List<AuditedAction> log = new ArrayList<>();
    private final WorkingRegister first = register("eerste");
    private final WorkingRegister second = register("tweede");

    /**
     * What two do.
     *
     * @param stored how many rows there are once one of them did it
     */
    private record Deed(String name, Function<WorkingRegister, Object> work, String stored) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(
                        "record a training",
                        register -> register.bean(KeepTrainings.class)
                                .record(new TrainingEntry(
                                        "Ada Viser", "ada@x.example", TRAINING, LocalDate.of(2026, 1, 8))),
                        "select count(*) from training_record"),
                new Deed(
                        "choose how to share",
                        register -> {
                            register.bean(AgreeOnSharing.class).choose(new TenantId("gm0150"), "kaart");
                            return true;
                        },
                        "select count(*) from sharing_declaration where code = 'kaart' and valid_until is null"),
                new Deed(
                        "say how many work there",
                        register -> register.bean(ReleaseFigures.class).say(2024, 0, new StaffNumbers(900, null, null)),
                        "select count(*) from organisation_year where year = 2024"),
                new Deed(
                        "release the figures of a year",
                        register -> register.bean(ReleaseFigures.class).release(2025),
                        "select count(*) from benchmark_publication where year = 2025 and edition = 1"));
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void who_is_second_reads_that_somebody_was_first_and_half_of_it_is_stored_nowhere(Deed deed) throws SQLException {
        first.doInTransaction(() -> first.bean(ReleaseFigures.class).say(2025, 0, new StaffNumbers(900, null, null)));
        CompletableFuture<Object> late = new CompletableFuture<>();
        first.doInTransaction(() -> {
            guarded(first, deed);
            late.completeAsync(() -> second.inTransaction(() -> guarded(second, deed)));
            waitUntilOneWaits();
        });

        assertThatThrownBy(() -> late.orTimeout(30, TimeUnit.SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessage(UseCaseGuard.IN_THE_SAME_MOMENT);
        assertThat(count(deed.stored())).isOne();
        assertThat(log).extracting(AuditedAction::outcome).containsExactly(AuditOutcome.DONE, AuditOutcome.REFUSED);
        assertThat(log).last().extracting(AuditedAction::reason).isEqualTo("Conflict");
    }

    private static Object guarded(WorkingRegister register, Deed deed) {
        try {
            return String.valueOf(register.bean(UseCaseGuard.class).guard((InvocationContext) Proxy.newProxyInstance(
                    SameMomentTest.class.getClassLoader(),
                    new Class<?>[] {InvocationContext.class},
                    (proxy, asked, none) -> asked.getName().equals("getMethod")
                            ? ReadOrganisation.class.getMethod("norm")
                            : deed.work().apply(register))));
        } catch (RuntimeException stopped) {
            throw stopped;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void waitUntilOneWaits() {
        try {
            Instant limit = Instant.now().plusSeconds(30);
            while (count("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and wait_event_type = 'Lock'")
                    == 0) {
                assertThat(Instant.now()).as("the second waits for the first").isBefore(limit);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String question) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }

    private WorkingRegister register(String who) {
        clock.turnTo(Instant.parse("2026-02-01T10:00:00Z"));
        WorkingRegister register = new WorkingRegister(database, "pv23")
                .with(TenantConfig.class, new TenantConfig(ShippedConfig.FOLDER))
                .with(AuditLog.class, new NotedLog(log))
                .with(Clock.class, clock);
        register.bean(CurrentUser.class)
                .enter(new SignedIn(who, "De " + who, null, null, "pv23", Set.of(Role.values())));
        return register;
    }
}
