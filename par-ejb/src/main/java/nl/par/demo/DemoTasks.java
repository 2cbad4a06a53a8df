// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.TurnableClock;
import nl.par.protocol.FindTasks;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskQuery;
import nl.par.protocol.WorkOnTask;

/** The tasks of old stories were done in their time; only those of the last month still wait. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class DemoTasks {

    private static final Duration RECENT = Duration.ofDays(30);

    @Inject
    private FindTasks tasks;

    @Inject
    private WorkOnTask work;

    @Inject
    private CurrentUser user;

    /** Finishes them as the adviser, each an hour before it was due. */
    void finish(List<SignedIn> colleagues, TurnableClock hands, Instant now) {
        colleagues.stream()
                .filter(colleague -> colleague.roles().contains(Role.VPT_ADVISER))
                .findFirst()
                .ifPresent(adviser -> user.callAs(adviser, () -> finishOld(hands, now)));
    }

    private int finishOld(TurnableClock hands, Instant now) {
        List<TaskLine> old = tasks.list(TaskQuery.of(TaskQuery.Scope.UNIT, false)).stream()
                .filter(task -> task.uiterlijk().toInstant().isBefore(now.minus(RECENT)))
                .toList();
        for (TaskLine task : old) {
            hands.turnTo(task.uiterlijk().toInstant().minus(Duration.ofHours(1)));
            work.finish(task.id(), task.versie(), null);
        }
        return old.size();
    }
}
