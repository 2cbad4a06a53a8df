// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import static nl.par.casefile.OwnSearches.About.TASKS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.casefile.OwnSearches;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** Keeps how a colleague looks at the work list under a name. Another's kept filter does not exist for her. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepTaskFilters {

    @Inject
    private OwnSearches searches;

    /** The user's kept filters, by name. */
    @UseCase(Permission.DO_TASK)
    public List<TaskFilterView> own() {
        return searches.own(TASKS).stream().map(TaskFilterView::of).toList();
    }

    /**
     * One kept filter.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.DO_TASK)
    public TaskFilterView one(UUID id) {
        return TaskFilterView.of(searches.one(TASKS, id));
    }

    /**
     * Keeps a filter. Under a name that is in use it takes that one's place.
     *
     * @throws Refusal.Invalid when the name is missing or too long, or the step is no code of a step
     * @throws Refusal.Conflict when the user keeps fifty already
     */
    @UseCase(Permission.DO_TASK)
    public TaskFilterView keep(@Nullable String name, TaskQuery query) {
        new Violations().limit(query.step(), 60, "stap").refuseIfAny();
        return TaskFilterView.of(searches.keep(TASKS, name, query));
    }

    /**
     * Gives it another name.
     *
     * @throws Refusal.NotFound when it is not the user's
     * @throws Refusal.Stale when it changed since {@code seen}
     * @throws Refusal.Conflict when another has that name
     */
    @UseCase(Permission.DO_TASK)
    public TaskFilterView rename(UUID id, int seen, @Nullable String name) {
        return TaskFilterView.of(searches.rename(TASKS, id, seen, name));
    }

    /**
     * Keeps it no longer.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.DO_TASK)
    public void drop(UUID id) {
        searches.drop(TASKS, id);
    }
}
