// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Which tasks reach the user: those handed to her, those of her role in her unit, and for the adviser all. */
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

    /** Whether the user may open and do the task. */
    boolean reaches(UUID id) {
        return reaches(db.read(ProtocolTask.class, id));
    }

    private boolean reaches(ProtocolTask task) {
        SignedIn me = user.signedIn();
        return task.assignedTo(me)
                || everywhere()
                || (roles().contains(task.role())
                        && (task.unit().isEmpty() || Objects.equals(task.unit().get(), me.unit())));
    }

    /** Whether the user sees the tasks of every unit. */
    boolean everywhere() {
        return user.signedIn().roles().contains(Role.VPT_ADVISER);
    }

    /** The roles of the norm that the user has. */
    Set<String> roles() {
        Set<Role> mine = user.signedIn().roles();
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
}
