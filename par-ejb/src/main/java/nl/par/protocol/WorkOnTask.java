// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague does with a task. Everything refuses with {@link Refusal.NotFound} a task that does not reach her, and with
 * {@link Refusal.Stale} one that changed since {@code seen}.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class WorkOnTask {

    @Inject
    private TenantDatabase db;

    @Inject
    private TaskReach reach;

    @Inject
    private Aftercares cares;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * It is done.
     *
     * @param said how it went, if there is anything to say
     * @throws Refusal.Conflict when it is closed already, or is the duty of R14, which is recorded at the aftercare
     */
    @UseCase(Permission.DO_TASK)
    public void finish(UUID id, int seen, @Nullable String said) {
        ProtocolTask task = require(id, seen);
        new Violations().limit(said, 1000, "toelichting").refuseIfAny();
        close(task, TaskStatus.DONE, said);
    }

    /**
     * It need not be done.
     *
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Conflict when it is closed already
     */
    @UseCase(Permission.DO_TASK)
    public void notNeeded(UUID id, int seen, @Nullable String reason) {
        ProtocolTask task = require(id, seen);
        new Violations()
                .requireText(reason, 1000, "toelichting", "Leg uit waarom deze stap niet nodig is.")
                .refuseIfAny();
        close(task, TaskStatus.NOT_NEEDED, reason);
    }

    /**
     * It was closed by mistake and is open again.
     *
     * @throws Refusal.Conflict when it is open
     */
    @UseCase(Permission.DO_TASK)
    public void reopen(UUID id, int seen) {
        ProtocolTask task = require(id, seen);
        task.reopen();
        if (Aftercares.isTalk(task.step())) {
            cares.reopenTalk(task);
        }
        db.flush();
    }

    /**
     * Another colleague does it, during absence or because it suits her better; she is reminded anew.
     *
     * @param colleague her account or her work address
     * @throws Refusal.Invalid when nobody of this organisation is
     * @throws Refusal.Conflict when it is closed already
     */
    @UseCase(Permission.DO_TASK)
    public void handOver(UUID id, int seen, @Nullable String colleague) {
        ProtocolTask task = require(id, seen);
        Optional<ColleagueView> to = colleagues.named(colleague);
        new Violations()
                .require(to.isPresent(), "collega", "Kies een collega die al eens in PAR is geweest.")
                .refuseIfAny();
        to.ifPresent(task::handOver);
        db.flush();
        db.noteMoment(Reminders.REMINDED, null, id); // she is reminded anew
    }

    /** What is said of a talk belongs to the colleague's own page, not to the task (R16). */
    private void close(ProtocolTask task, TaskStatus how, @Nullable String text) {
        String said = text == null || text.isBlank() ? null : text.strip();
        if (Aftercares.isTalk(task.step())) {
            task.requireOpen();
            cares.closeTalk(task, how == TaskStatus.DONE ? TalkStatus.GEVOERD : TalkStatus.AFGEZEGD, null, said);
        } else {
            task.close(how, user.signedIn().name(), said, clock.instant());
        }
        db.flush();
    }

    private ProtocolTask require(UUID id, int seen) {
        notes.subject("task", id);
        return reach.require(id, seen);
    }
}
