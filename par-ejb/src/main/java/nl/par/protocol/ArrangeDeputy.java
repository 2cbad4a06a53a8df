// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

/** Who is away names who does her tasks meanwhile; both see them. Nobody gives away the tasks of somebody else. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ArrangeDeputy {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private TenantDatabase db;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** What is arranged from today on, by the user or with her as deputy. */
    @UseCase(Permission.DO_TASK)
    public List<DeputyView> list() {
        return db.query(
                        "select new nl.par.protocol.DeputyView(d.id, d.colleagueName, d.deputyName, d.firstDay, d.lastDay,"
                                + " case when d.deputy = :me then true else false end, d.version) from TaskDeputy d"
                                + " where (d.deputy = :me or d.colleague = :me) and d.endedAt is null and d.lastDay >= :today"
                                + " order by d.firstDay, d.id",
                        DeputyView.class)
                .setParameter("me", user.signedIn().subject())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /**
     * From {@code first} to {@code last} a colleague does the user's tasks.
     *
     * @param deputy her account or her work address
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.DO_TASK)
    public UUID appoint(@Nullable String deputy, @Nullable LocalDate first, @Nullable LocalDate last) {
        Optional<ColleagueView> to = colleagues.named(deputy);
        LocalDate today = LocalDate.now(clock);
        new Violations()
                .require(
                        to.isPresent()
                                && !to.get().subject().equals(user.signedIn().subject()),
                        "vervanger",
                        "Kies een collega die al eens in PAR is geweest.")
                .require(first != null && !first.isBefore(today), "vanaf", "Vul in vanaf welke dag, vandaag of later.")
                .require(
                        last != null
                                && first != null
                                && !last.isBefore(first)
                                && last.isBefore(first.plusDays(LONGEST_DAYS)),
                        "totEnMet",
                        "Vul in tot en met welke dag. Langer dan een jaar kan niet.")
                .refuseIfAny();
        TaskDeputy arranged = new TaskDeputy(
                user.signedIn(), to.orElseThrow(), Objects.requireNonNull(first), Objects.requireNonNull(last));
        db.persist(arranged);
        db.flush();
        notes.subject("task-deputy", arranged.id());
        return arranged.id();
    }

    /**
     * The user is back sooner, or changed her mind.
     *
     * @throws Refusal.NotFound when it is not her own
     * @throws Refusal.Stale when it changed since {@code seen}
     * @throws Refusal.Conflict when it ended already
     */
    @UseCase(Permission.DO_TASK)
    public void end(UUID id, int seen) {
        notes.subject("task-deputy", id);
        if (!db.read(TaskDeputy.class, id).isOf(user.signedIn())) {
            throw new Refusal.NotFound();
        }
        db.readVersion(TaskDeputy.class, id, seen).end(clock.instant());
        db.flush();
    }
}
