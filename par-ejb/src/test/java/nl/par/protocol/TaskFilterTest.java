// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import static nl.par.protocol.CareDesk.EMPLOYEE;
import static nl.par.protocol.CareDesk.MANAGER;
import static nl.par.protocol.CareDesk.OTHER_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.protocol.TaskQuery.Due;
import nl.par.protocol.TaskQuery.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The work list shows what a filter asks, and a kept filter is its owner's alone. */
class TaskFilterTest {

    private final CareDesk desk = new CareDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_filter_narrows_to_what_is_late_due_today_due_this_week_or_of_one_step() {
        desk.report(null);
        List<String> all = steps(Due.ANY, null);
        assertThat(all).contains("opvang", "reactie", "nazorg-3");
        assertThat(steps(Due.LATE, null)).isEmpty();
        assertThat(steps(Due.WEEK, null)).contains("opvang", "reactie").doesNotContain("nazorg-3");
        assertThat(steps(Due.ANY, "reactie")).containsExactly("reactie");

        desk.turnTo(desk.clock.instant().plus(Duration.ofHours(3)));
        assertThat(steps(Due.LATE, null)).containsExactly("opvang");
        assertThat(steps(Due.TODAY, null)).contains("opvang").doesNotContain("nazorg-3");
        assertThat(steps(Due.LATE, "reactie")).isEmpty();
    }

    @Test
    void a_kept_filter_comes_back_as_it_was_and_exists_for_nobody_else() {
        TaskQuery late = new TaskQuery(Scope.UNIT, false, Due.LATE, "reactie");
        UUID kept = keep(MANAGER, "Te laat", late).id();

        assertThat(desk.ask(MANAGER, () -> filters().one(kept)).query()).isEqualTo(late);
        assertThat(desk.ask(MANAGER, () -> filters().own())).hasSize(1);
        for (SignedIn other : List.of(OTHER_MANAGER, EMPLOYEE)) {
            assertThat(desk.ask(other, () -> filters().own())).isEmpty();
            assertRefused(
                    Refusal.NotFound.class,
                    () -> desk.ask(other, () -> filters().one(kept)));
            assertRefused(
                    Refusal.NotFound.class, () -> desk.as(other, () -> filters().drop(kept)));
        }
        assertRefused(Refusal.Invalid.class, () -> keep(MANAGER, " ", late));
        assertRefused(
                Refusal.Stale.class, () -> desk.ask(MANAGER, () -> filters().rename(kept, 9, "Anders")));
        keep(MANAGER, "Te laat", TaskQuery.mine());
        assertThat(desk.ask(MANAGER, () -> filters().own()))
                .as("the same name takes its place")
                .extracting(TaskFilterView::query)
                .containsExactly(TaskQuery.mine());
    }

    private KeepTaskFilters filters() {
        return desk.bean(KeepTaskFilters.class);
    }

    private TaskFilterView keep(SignedIn who, String name, TaskQuery query) {
        return desk.ask(who, () -> filters().keep(name, query));
    }

    private List<String> steps(Due due, String step) {
        return desk
                .ask(MANAGER, () -> desk.bean(FindTasks.class).list(new TaskQuery(Scope.UNIT, false, due, step)))
                .stream()
                .map(TaskLine::stap)
                .toList();
    }

    private static void assertRefused(Class<? extends Refusal> how, Runnable work) {
        assertThatExceptionOfType(how).isThrownBy(work::run);
    }
}
