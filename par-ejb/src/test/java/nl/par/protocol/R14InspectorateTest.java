// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import static nl.par.protocol.CareDesk.ADVISER;
import static nl.par.protocol.CareDesk.MANAGER;
import static nl.par.protocol.CareDesk.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import nl.par.casefile.CaseClosing;
import nl.par.incident.ReportCompleted;
import nl.par.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R14: nobody gets past the duty to tell the inspectorate, whichever way she tries. */
class R14InspectorateTest {

    private final CareDesk desk = new CareDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void R14_the_duty_is_neither_finished_nor_skipped_as_a_task() {
        UUID report = desk.report(hospital(true));
        TaskLine duty = desk.task(report, "arbeidsinspectie");

        refused(() -> desk.bean(WorkOnTask.class).finish(duty.id(), duty.versie(), "Gebeld."));
        refused(() -> desk.bean(WorkOnTask.class).notNeeded(duty.id(), duty.versie(), "Viel mee."));
        assertThat(desk.task(report, "arbeidsinspectie").status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void R14_the_dossier_stays_open_until_the_telling_is_recorded() {
        UUID report = desk.report(hospital(true));
        CaseClosing closing = new CaseClosing(desk.dossier(report));

        refused(() -> desk.bean(InspectorateDuty.class).beforeClosing(closing));
        tell(report, LocalDate.now(desk.clock), "NLA-2026-0815");

        desk.as(ADVISER, () -> desk.bean(InspectorateDuty.class).beforeClosing(closing));
        AftercareView care = desk.care(MANAGER, report);
        assertThat(care.inspectie()).satisfies(duty -> {
            assertThat(duty.gemeldOp()).isEqualTo(LocalDate.now(desk.clock));
            assertThat(duty.gemeldDoor()).isEqualTo(MANAGER.name());
            assertThat(duty.kenmerk()).isEqualTo("NLA-2026-0815");
        });
    }

    @Test
    void R14_the_last_talk_is_not_closed_before_it_either_on_the_page_or_as_a_task() {
        UUID report = desk.report(hospital(true));
        close(report, "nazorg-1");
        close(report, "nazorg-2");

        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> close(report, "nazorg-3"));
        TaskLine last = desk.task(report, "nazorg-3");
        refused(() -> desk.bean(WorkOnTask.class).finish(last.id(), last.versie(), null));
        refused(() -> desk.bean(WorkOnTask.class).notNeeded(last.id(), last.versie(), "Wil niet meer."));

        tell(report, LocalDate.now(desk.clock), "NLA-1");
        close(report, "nazorg-3");
        assertThat(desk.care(MANAGER, report).afgerondOp()).isNotNull();
    }

    @Test
    void R14_an_injury_that_shows_later_brings_the_duty_and_taking_the_word_back_does_not_take_it_away() {
        UUID report = desk.report(hospital(false));
        assertThat(desk.care(MANAGER, report).inspectie()).isNull();

        harm(report, new Harm("Toch opgenomen", true, true, false, false, 1, null));
        harm(report, new Harm("Foutje", true, false, false, false, 1, null));

        assertThat(desk.task(report, "arbeidsinspectie").status()).isEqualTo(TaskStatus.OPEN);
        harm(report, new Harm(null, true, true, true, true, 1, null));
        assertThat(desk.ask(
                        ADVISER,
                        () -> desk.bean(FindTasks.class).list(TaskQuery.of(TaskQuery.Scope.UNIT, false)).stream()
                                .filter(task -> task.stap().equals("arbeidsinspectie"))
                                .toList()))
                .hasSize(1);
    }

    @Test
    void R14_an_admission_told_when_the_report_is_completed_brings_the_duty() {
        UUID report = desk.report(null);

        desk.as(
                CareDesk.EMPLOYEE,
                () -> desk.bean(Aftercares.class)
                        .completed(new ReportCompleted(report, desk.clock.instant(), desk.whom(hospital(true)))));

        assertThat(desk.task(report, "arbeidsinspectie").waarom()).contains("artikel 9");
    }

    @Test
    void R14_the_telling_needs_a_day_that_can_be_and_a_reference_and_is_recorded_once() {
        UUID report = desk.report(hospital(true));
        LocalDate today = LocalDate.now(desk.clock);

        for (LocalDate day : new LocalDate[] {null, today.plusDays(1), today.minusDays(1)}) {
            assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> tell(report, day, "NLA-1"));
        }
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> tell(report, today, " "));
        tell(report, today, "NLA-1");
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> tell(report, today, "NLA-2"));
    }

    @Test
    void R14_absence_of_more_than_three_days_stands_on_the_list_of_the_own_unit() {
        UUID report = desk.report(hospital(false));
        harm(report, new Harm(null, false, false, false, false, 3, null));
        assertThat(desk.ask(MANAGER, () -> desk.bean(ReadAftercare.class).accidents()))
                .isEmpty();

        harm(report, new Harm(null, false, false, false, false, 4, null));

        assertThat(desk.ask(MANAGER, () -> desk.bean(ReadAftercare.class).accidents()))
                .extracting(AccidentLine::id)
                .containsExactly(report);
        assertThat(desk.ask(
                        CareDesk.OTHER_MANAGER,
                        () -> desk.bean(ReadAftercare.class).accidents()))
                .isEmpty();
    }

    private void refused(Runnable attempt) {
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> desk.as(ADVISER, attempt));
    }

    private void tell(UUID report, LocalDate day, String reference) {
        int seen = desk.care(MANAGER, report).versie();
        desk.as(MANAGER, () -> desk.bean(ArrangeAftercare.class).inspectorateTold(report, seen, day, reference));
    }

    private void harm(UUID report, Harm harm) {
        int seen = desk.care(MANAGER, report).versie();
        desk.as(MANAGER, () -> desk.bean(ArrangeAftercare.class).recordHarm(report, seen, harm));
    }

    private void close(UUID report, String step) {
        int seen = desk.care(MANAGER, report).versie();
        desk.as(
                MANAGER,
                () -> desk.bean(ArrangeAftercare.class)
                        .talk(
                                report,
                                seen,
                                new ArrangeAftercare.Talk(step, TalkStatus.GEVOERD, null, "Het gaat beter.")));
    }
}
