// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepTrainingsTest {

    private static final String TRAINING = "Omgaan met emotie en agressie";

    private final TurnableClock clock = new TurnableClock();
    private final WorkingRegister register = new WorkingRegister(TestDatabase.own(), "pv23")
            .with(TenantConfig.class, new TenantConfig(Path.of(System.getProperty("par.tenant-config"))))
            .with(Clock.class, clock);

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_list_is_taken_over_once_and_as_a_whole_or_not_at_all() {
        clock.turnTo(Instant.parse("2024-01-10T10:00:00Z"));
        String list = "Datum;Naam;E-mail;Training\n08-03-2023;Ada;ada@x.example;" + TRAINING + "\n2023-03-09;Bo;;"
                + TRAINING + "\n";
        assertThat(take(list)).isEqualTo(new TrainingImport(2, 0, List.of()));
        assertThat(take(list)).isEqualTo(new TrainingImport(0, 2, List.of()));

        TrainingImport faulty = take("naam,training,datum\nCor," + TRAINING + ",2023-04-01\n,Breien,31-02-2023\n");
        assertThat(faulty.opgeslagen()).isZero();
        assertThat(faulty.fouten()).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.regel()).isEqualTo(3);
            assertThat(fault.reden()).doesNotContain("Breien", "31-02");
        });
        assertThat(adviser(KeepTrainings::list)).hasSize(2);
        assertThatThrownBy(() -> take("wie;wat\nAda;iets\n")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_manager_reaches_her_own_unit_and_a_colleague_only_her_own_record() {
        clock.turnTo(Instant.parse("2024-01-10T10:00:00Z"));
        manager("Wegen", it -> it.record(entry("Ada", "Ada@x.example")));
        manager("Water", it -> it.record(entry("Bo", "bo@x.example")));

        assertThat(manager("Wegen", KeepTrainings::list))
                .extracting(TrainingLine::naam)
                .containsExactly("Ada");
        TrainingLine bo = manager("Water", KeepTrainings::list).get(0);
        assertThatThrownBy(() -> manager("Wegen", it -> {
                    it.remove(bo.id(), bo.versie());
                    return true;
                }))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(as(Role.EMPLOYEE, "Wegen", "ada@X.example", ReadTrainings.class, ReadTrainings::own))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.training()).isEqualTo(TRAINING);
                    assertThat(line.opnieuwVoor()).isEqualTo(LocalDate.parse("2026-01-09"));
                });
        assertThat(as(Role.EMPLOYEE, "Wegen", null, ReadTrainings.class, ReadTrainings::own))
                .isEmpty();
    }

    @Test
    void a_name_leaves_after_its_term_and_the_count_of_its_year_stays() {
        clock.turnTo(Instant.parse("2024-01-10T10:00:00Z"));
        take("naam;training;datum\nAda;" + TRAINING + ";2023-03-08\nBo;" + TRAINING + ";2023-03-08\n");
        clock.turnTo(Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(adviser(KeepTrainings::list))
                .as("the term is over, before the night came")
                .isEmpty();
        assertThat(register.inTransaction(() -> register.bean(Trainings.class).forget()))
                .isEqualTo(2);
        assertThat(register.inTransaction(() -> register.bean(Trainings.class).forget()))
                .isZero();
        assertThat(as(Role.PRIVACY_OFFICER, null, null, ReadTrainings.class, ReadTrainings::perYear))
                .containsExactly(new TrainingYear(TRAINING, 2023, 2));
    }

    private static TrainingEntry entry(String name, String email) {
        return new TrainingEntry(name, email, TRAINING, LocalDate.parse("2024-01-09"));
    }

    private TrainingImport take(String list) {
        return adviser(it -> it.take(list.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T adviser(Function<KeepTrainings, T> work) {
        return as(Role.VPT_ADVISER, "Veiligheid", "v@x.example", KeepTrainings.class, work);
    }

    private <T> T manager(String unit, Function<KeepTrainings, T> work) {
        return as(Role.MANAGER, unit, "m@x.example", KeepTrainings.class, work);
    }

    private <B, T> T as(Role role, String unit, String email, Class<B> bean, Function<B, T> work) {
        register.bean(CurrentUser.class).enter(new SignedIn("a", "Iemand", email, unit, "pv23", Set.of(role)));
        return register.inTransaction(() -> work.apply(register.bean(bean)));
    }
}
