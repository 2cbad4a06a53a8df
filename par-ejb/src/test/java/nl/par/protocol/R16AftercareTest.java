// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import static nl.par.protocol.CareDesk.ADVISER;
import static nl.par.protocol.CareDesk.EMPLOYEE;
import static nl.par.protocol.CareDesk.INVOLVED;
import static nl.par.protocol.CareDesk.MANAGER;
import static nl.par.protocol.CareDesk.OTHER_MANAGER;
import static nl.par.protocol.CareDesk.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R16: what an incident did to a colleague reaches herself, her manager and the adviser, and nobody else. */
class R16AftercareTest {

    private final CareDesk desk = new CareDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void R16_it_reaches_herself_her_manager_and_the_adviser() {
        UUID report = desk.report(hospital(false));

        for (SignedIn reader : List.of(EMPLOYEE, MANAGER, ADVISER)) {
            assertThat(desk.care(reader, report).gevolgen().letsel()).isEqualTo("Gebroken pols");
        }
        assertThat(desk.care(EMPLOYEE, report).eigen()).isTrue();
    }

    @Test
    void R16_neither_another_colleague_involved_in_the_dossier_nor_the_manager_of_another_unit_learns_of_it() {
        UUID report = desk.report(hospital(true));
        desk.dossier(report);

        for (SignedIn other : List.of(INVOLVED, OTHER_MANAGER)) {
            assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> desk.care(other, report));
            assertThat(desk.ask(other, () -> desk.bean(ReadAftercare.class).own()))
                    .isEmpty();
        }
        assertThat(desk.ask(OTHER_MANAGER, () -> desk.bean(ReadAftercare.class).ofUnit()))
                .isEmpty();
    }

    @Test
    void R16_the_dossier_does_not_tell_an_involved_colleague_that_the_inspectorate_must_hear_of_it() {
        UUID report = desk.report(hospital(true));
        UUID file = desk.dossier(report);

        assertThat(steps(INVOLVED, file)).contains("reactie").doesNotContain("arbeidsinspectie");
        assertThat(steps(ADVISER, file)).contains("arbeidsinspectie");
        assertThat(desk.ask(INVOLVED, () -> desk.bean(FindTasks.class).ofCase(file)))
                .noneMatch(CaseTask::bereikbaar);
    }

    @Test
    void R16_what_was_said_in_a_talk_stays_off_the_task_that_others_see() {
        UUID report = desk.report(hospital(false));
        TaskLine task = desk.task(report, "nazorg-1");

        desk.as(MANAGER, () -> desk.bean(WorkOnTask.class).finish(task.id(), task.versie(), "Slaapt slecht."));

        TaskLine closed = desk.ask(ADVISER, () -> desk.bean(FindTasks.class).one(task.id()));
        assertThat(closed.status()).isEqualTo(TaskStatus.DONE);
        assertThat(closed.toelichting()).isNull();
        assertThat(desk.care(EMPLOYEE, report).gesprekken())
                .extracting(TalkView::stand)
                .containsExactly(TalkStatus.GEVOERD, TalkStatus.OPEN, TalkStatus.OPEN);
        TalkView talk = desk.care(EMPLOYEE, report).gesprekken().get(0);
        assertThat(talk.stand()).isEqualTo(TalkStatus.GEVOERD);
        assertThat(talk.toelichting()).isEqualTo("Slaapt slecht.");
    }

    @Test
    void a_talk_was_held_on_the_day_that_it_was_here_however_its_moment_was_written() {
        UUID report = desk.report(hospital(false));
        int seen = seen(report);
        OffsetDateTime pastMidnight =
                LocalDate.now(desk.clock).minusDays(1).atTime(23, 30).atOffset(ZoneOffset.UTC);

        desk.as(
                MANAGER,
                () -> desk.bean(ArrangeAftercare.class)
                        .talk(
                                report,
                                seen,
                                new ArrangeAftercare.Talk("nazorg-1", TalkStatus.GEVOERD, pastMidnight, null)));

        assertThat(desk.care(EMPLOYEE, report).gesprekken().get(0).op()).isEqualTo(LocalDate.now(desk.clock));
    }

    @Test
    void nobody_answers_an_offer_in_her_place_and_telling_the_story_may_be_enough() {
        UUID report = desk.report(hospital(false));
        int first = seen(report);
        desk.as(MANAGER, () -> desk.bean(ArrangeAftercare.class).offer(report, first, SupportKind.BEDRIJFSARTS));
        UUID offer = desk.care(EMPLOYEE, report).steun().get(0).id();
        int seen = seen(report);

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> desk.as(
                        MANAGER,
                        () -> desk.bean(AnswerAftercare.class).answer(report, seen, offer, SupportAnswer.AANGENOMEN)));
        desk.as(
                EMPLOYEE,
                () -> desk.bean(AnswerAftercare.class).answer(report, seen, offer, SupportAnswer.VERHAAL_WAS_GENOEG));

        assertThat(desk.care(MANAGER, report).steun().get(0).antwoord()).isEqualTo(SupportAnswer.VERHAAL_WAS_GENOEG);
    }

    @Test
    void she_arranges_nothing_for_herself_and_what_changed_meanwhile_is_not_overwritten() {
        UUID report = desk.report(hospital(false));
        int seen = seen(report);

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> desk.as(
                        EMPLOYEE, () -> desk.bean(ArrangeAftercare.class).offer(report, seen, SupportKind.PSYCHOLOOG)));
        SignedIn herselfAsAdviser = CareDesk.who(EMPLOYEE.subject(), null, Role.VPT_ADVISER);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> desk.as(
                        herselfAsAdviser,
                        () -> desk.bean(ArrangeAftercare.class).offer(report, seen, SupportKind.PSYCHOLOOG)));
        desk.as(MANAGER, () -> desk.bean(ArrangeAftercare.class).offer(report, seen, SupportKind.PSYCHOLOOG));
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> desk.as(
                        MANAGER, () -> desk.bean(ArrangeAftercare.class).offer(report, seen, SupportKind.PSYCHOLOOG)));
        assertThat(desk.care(MANAGER, report).steun()).hasSize(1);
    }

    @Test
    void a_talk_closed_by_mistake_is_open_again_with_its_task_and_the_aftercare_goes_on() {
        UUID report = desk.report(hospital(false));
        for (String step : List.of("nazorg-1", "nazorg-2", "nazorg-3")) {
            TaskLine task = desk.task(report, step);
            desk.as(MANAGER, () -> desk.bean(WorkOnTask.class).notNeeded(task.id(), task.versie(), "Wil het niet."));
        }
        AftercareView done = desk.care(MANAGER, report);
        assertThat(done.afgerondOp()).isNotNull();
        assertThat(done.gesprekken()).extracting(TalkView::stand).containsOnly(TalkStatus.AFGEZEGD);

        TaskLine last = desk.ask(
                ADVISER,
                () -> desk.bean(FindTasks.class).list(TaskQuery.of(TaskQuery.Scope.UNIT, true)).stream()
                        .filter(task -> task.stap().equals("nazorg-3"))
                        .findFirst()
                        .orElseThrow());
        desk.as(MANAGER, () -> desk.bean(WorkOnTask.class).reopen(last.id(), last.versie()));

        assertThat(desk.care(MANAGER, report).afgerondOp()).isNull();
        assertThat(desk.care(MANAGER, report).gesprekken().get(2).stand()).isEqualTo(TalkStatus.OPEN);
    }

    private int seen(UUID report) {
        return desk.care(MANAGER, report).versie();
    }

    private List<String> steps(SignedIn reader, UUID file) {
        return desk.ask(reader, () -> desk.bean(FindTasks.class).ofCase(file)).stream()
                .map(task -> task.taak().stap())
                .toList();
    }
}
