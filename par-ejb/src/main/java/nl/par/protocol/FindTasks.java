// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.casefile.Cases;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** The personal work list, and what the protocol asks next in a dossier. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FindTasks {

    private static final int MOST = 300;
    private static final String VIEW =
            "select new nl.par.protocol.TaskLine(t.id, t.version, t.step, t.title, t.explanation,"
                    + " t.incidentId, t.incidentNumber, t.caseId, t.role, t.unit, t.due, t.status, t.assigneeName, t.closedAt,"
                    + " t.closedByName, t.note) from ProtocolTask t where ";

    @Inject
    private TenantDatabase db;

    @Inject
    private TaskReach reach;

    @Inject
    private Cases cases;

    @Inject
    private Clock clock;

    /** The tasks, what is due first on top; closed ones newest first. At most 300. */
    @UseCase(Permission.DO_TASK)
    public List<TaskLine> list(TaskQuery query) {
        String status = query.closed() ? "t.status <> :open" : "t.status = :open";
        String order = query.closed() ? " order by t.closedAt desc, t.id" : " order by t.due, t.id";
        boolean unit = query.scope() == TaskQuery.Scope.UNIT;
        boolean everywhere = unit && reach.everywhere();
        List<TaskReach.Share> shares = everywhere ? List.of() : reach.shares();
        String whose = everywhere ? "true = true" : whose(shares, unit);
        Optional<Instant> before = query.due().before(clock.instant(), TurnableClock.DUTCH_TIME);
        String narrowed = (before.isPresent() ? " and t.due < :before" : "")
                + (query.step() == null ? "" : " and t.step = :step");
        TypedQuery<TaskLine> found = db.query(VIEW + status + narrowed + " and (" + whose + ")" + order, TaskLine.class)
                .setParameter("open", TaskStatus.OPEN);
        before.ifPresent(moment -> found.setParameter("before", moment.atOffset(ZoneOffset.UTC)));
        if (query.step() != null) {
            found.setParameter("step", query.step());
        }
        for (int i = 0; i < shares.size(); i++) {
            found.setParameter("who" + i, shares.get(i).subject())
                    .setParameter("roles" + i, shares.get(i).roles());
            if (!shares.get(i).anyUnit()) {
                found.setParameter("unit" + i, shares.get(i).unit());
            }
        }
        return found.setMaxResults(MOST).getResultList();
    }

    /** Handed to one of them; or of her role and unit, of which those that were handed over are somebody else's own. */
    private static String whose(List<TaskReach.Share> shares, boolean alsoHandedOver) {
        StringBuilder whose = new StringBuilder();
        for (int i = 0; i < shares.size(); i++) {
            whose.append(i == 0 ? "" : " or ")
                    .append("t.assignee = :who")
                    .append(i)
                    .append(" or (");
            whose.append(alsoHandedOver ? "" : "t.assignee is null and ")
                    .append("t.role in :roles")
                    .append(i);
            whose.append(shares.get(i).anyUnit() ? ")" : " and (t.unit is null or t.unit = :unit" + i + "))");
        }
        return whose.toString();
    }

    /**
     * One task.
     *
     * @throws Refusal.NotFound when it does not reach the user
     */
    @UseCase(Permission.DO_TASK)
    public TaskLine one(UUID id) {
        reach.require(id);
        return line(id);
    }

    private TaskLine line(UUID id) {
        return db.query(VIEW + "t.id = :id", TaskLine.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * What the protocol asked and asks in a dossier that the user may read, what is due first on top. The duty of R14 would
     * tell how badly a colleague was hurt: it shows to those alone whom the task reaches (R16).
     */
    @UseCase(Permission.READ_CASE)
    public List<CaseTask> ofCase(UUID caseId) {
        cases.requireReadable(caseId);
        List<TaskLine> asked = db.query(VIEW + "t.caseId = :case order by t.status, t.due, t.id", TaskLine.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultList();
        Set<UUID> reachable = reach.among(asked.stream().map(TaskLine::id).toList());
        return asked.stream()
                .map(task -> new CaseTask(task, reachable.contains(task.id())))
                .filter(task -> task.bereikbaar() || !task.taak().stap().equals(InspectorateDuty.STEP))
                .toList();
    }

    /** The task as a calendar file (RFC 5545), without a word of content (R20). */
    @UseCase(Permission.DO_TASK)
    public String calendar(UUID id, String address) {
        reach.require(id);
        return TaskCalendar.of(line(id), address, clock.instant());
    }
}
