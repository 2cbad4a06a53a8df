// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The reporter sees what was done with her report, and is asked at the end how it went. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FollowReport {

    private static final long FEW = 5;
    private static final String FEEDBACK = "terugkoppeling";
    private static final String MINE = "select count(i) from Incident i where i.id = :id and (i.reporter = :me or"
            + " i.onBehalfSubject = :me or lower(i.onBehalfEmail) = :email)";
    private static final String AT_ITS_END = " and (i.status = nl.par.incident.ReportStatus.REJECTED or exists"
            + " (select a.id from Aftercare a where a.id = i.id and a.finishedOn is not null))";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Aftercares cares;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * What was done with an own report. What was done for the colleague to whom it happened shows to herself alone (R16).
     *
     * @throws Refusal.NotFound when it is not the user's own matter
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public ReportProgress progress(UUID report) {
        requireMine(report);
        boolean own = db.find(Aftercare.class, report)
                .filter(care -> care.concerns(user.signedIn()))
                .isPresent();
        List<ReportProgress.Done> steps = db.query(
                        "select new nl.par.protocol.FollowReport.Closed(t.step, t.title, t.closedAt, t.note) from ProtocolTask t"
                                + " where t.incidentId = :id and t.status = :done order by t.closedAt, t.id",
                        Closed.class)
                .setParameter("id", report)
                .setParameter("done", TaskStatus.DONE)
                .getResultStream()
                .filter(step -> own || !step.ofCare())
                .map(Closed::told)
                .toList();
        return new ReportProgress(steps, own, asked(report));
    }

    /**
     * The reporter says how it went; once.
     *
     * @throws Refusal.NotFound when it is not the user's own matter
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict before the end, or when she said so already
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public void tell(UUID report, Experience told) {
        requireMine(report);
        new Violations()
                .require(told.gehoord() != null, "gehoord", "Kies of u zich gehoord voelde.")
                .require(told.opnieuw() != null, "opnieuw", "Kies of u het weer zou melden.")
                .limit(told.toelichting(), 1000, "ervaring")
                .refuseIfAny();
        if (!asked(report)) {
            throw new Refusal.Conflict("U kunt dit nu niet invullen, of u deed het al.");
        }
        db.persist(new ReportExperience(report, user.signedIn().subject(), told, clock.instant()));
        db.flush();
    }

    /** How reporters look back, of all time. */
    @UseCase(Permission.READ_FIGURES)
    public ExperienceFigures figures() {
        long answers = count("true = true");
        return answers < FEW
                ? new ExperienceFigures(0, 0, 0)
                : new ExperienceFigures(
                        answers,
                        count("e.heard = nl.par.protocol.Verdict.JA"),
                        count("e.again = nl.par.protocol.Verdict.JA"));
    }

    private long count(String which) {
        return db.query("select count(e) from ReportExperience e where " + which, Long.class)
                .getSingleResult();
    }

    private void requireMine(UUID report) {
        if (!holds(MINE, report)) {
            throw new Refusal.NotFound();
        }
        notes.subject("incident", report);
    }

    private boolean asked(UUID report) {
        boolean told = db.query(
                                "select count(e) from ReportExperience e where e.incidentId = :id and e.reporter = :me",
                                Long.class)
                        .setParameter("id", report)
                        .setParameter("me", user.signedIn().subject())
                        .getSingleResult()
                > 0;
        return !told && holds(MINE + AT_ITS_END, report);
    }

    private boolean holds(String count, UUID report) {
        return db.query(count, Long.class)
                        .setParameter("id", report)
                        .setParameter("me", user.signedIn().subject())
                        .setParameter("email", cares.email())
                        .getSingleResult()
                > 0;
    }

    /**
     * How it went.
     *
     * @param gehoord whether she felt heard
     * @param opnieuw whether she would report again
     */
    public record Experience(
            @Nullable Verdict gehoord,
            @Nullable Verdict opnieuw,
            @Nullable String toelichting) {}

    /** A step that was done, as stored. */
    record Closed(
            String step,
            String title,
            OffsetDateTime at,
            @Nullable String note) {

        public Closed {}

        boolean ofCare() {
            return step.equals("opvang") || step.equals(InspectorateDuty.STEP) || Aftercares.isTalk(step);
        }

        ReportProgress.Done told() {
            LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(at).toInstant(), TurnableClock.DUTCH_TIME);
            return new ReportProgress.Done(title, day, step.equals(FEEDBACK) ? note : null);
        }
    }
}
