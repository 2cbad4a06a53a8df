// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks reach the user: those handed to her, those of her role in her unit, for the adviser all; and while a colleague is
 * away whose deputy she is, what reaches that colleague.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class TaskReach {

    private static final String MANAGER = "leidinggevende";
    private static final String ADVISER = "adviseur-vpt";
    private static final String PRIVACY = "privacy-officer";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Deputies deputies;

    /** The task in the version that the user saw; one that does not reach her is unknown to her. */
    ProtocolTask require(UUID id, int seen) {
        ProtocolTask task = require(id);
        db.readVersion(ProtocolTask.class, id, seen);
        return task;
    }

    /** The task; one that does not reach the user is unknown to her. */
    ProtocolTask require(UUID id) {
        ProtocolTask task = db.read(ProtocolTask.class, id);
        if (!reaches(task)) {
            throw new Refusal.NotFound();
        }
        return task;
    }

    /** Those of these tasks that the user may open and do. */
    Set<UUID> among(Collection<UUID> tasks) {
        if (tasks.isEmpty() || everywhere()) {
            return Set.copyOf(tasks);
        }
        List<Share> shares = shares();
        return db.query("select t from ProtocolTask t where t.id in :ids", ProtocolTask.class)
                .setParameter("ids", tasks)
                .getResultStream()
                .filter(task -> shares.stream().anyMatch(share -> share.holds(task)))
                .map(ProtocolTask::id)
                .collect(Collectors.toSet());
    }

    private boolean reaches(ProtocolTask task) {
        return everywhere() || shares().stream().anyMatch(share -> share.holds(task));
    }

    /** Whether the user sees the tasks of every unit. */
    boolean everywhere() {
        return user.signedIn().roles().contains(Role.VPT_ADVISER);
    }

    /** What is the user's, and what is that of each colleague whose deputy she is today. */
    List<Share> shares() {
        SignedIn me = user.signedIn();
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(me.subject(), roles(me.roles()), me.unit(), everywhere()));
        for (Deputies.Away away : deputies.replacedByMe()) {
            Set<Role> then = away.rolesThen();
            shares.add(new Share(away.subject(), roles(then), away.unit(), then.contains(Role.VPT_ADVISER)));
        }
        return shares;
    }

    private static Set<String> roles(Set<Role> mine) {
        Set<String> roles = new HashSet<>(Set.of("")); // a list of a query is never empty
        if (mine.contains(Role.MANAGER)) {
            roles.add(MANAGER);
        }
        if (mine.contains(Role.VPT_ADVISER)) {
            roles.add(ADVISER);
        }
        if (mine.contains(Role.PRIVACY_OFFICER)) {
            roles.add(PRIVACY);
        }
        return roles;
    }

    /**
     * The tasks of one colleague.
     *
     * @param roles as the norm calls them, never empty
     * @param anyUnit whether her role has no unit of its own
     */
    record Share(
            String subject, Set<String> roles, @Nullable String unit, boolean anyUnit) {

        boolean holds(ProtocolTask task) {
            return task.assignedTo(subject)
                    || (roles.contains(task.role())
                            && (anyUnit
                                    || task.unit().isEmpty()
                                    || Objects.equals(task.unit().get(), unit)));
        }
    }
}
