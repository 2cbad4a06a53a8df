// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The adviser reads care concerns and tells the reporter what was done. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadCareConcerns {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** All concerns whose term has not passed, newest first. */
    @UseCase(Permission.READ_CARE_CONCERN)
    public List<CareConcernView> list() {
        List<CareConcernView> all = db.query(
                        ReportCareConcern.VIEW + " order by c.reportedAt desc", CareConcernView.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        all.forEach(concern -> notes.subject("care-concern", concern.id()));
        return all;
    }

    /**
     * A concern.
     *
     * @throws Refusal.NotFound when there is none, or its term has passed
     */
    @UseCase(Permission.READ_CARE_CONCERN)
    public CareConcernView one(UUID id) {
        notes.subject("care-concern", id);
        return db.query(ReportCareConcern.VIEW + " and c.id = :id", CareConcernView.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Tells the reporter what was done.
     *
     * @param seen the version that the adviser read
     * @throws Refusal.NotFound when there is none
     * @throws Refusal.Stale when it changed meanwhile
     * @throws Refusal.Invalid when the text is missing
     */
    @UseCase(Permission.READ_CARE_CONCERN)
    public void followUp(UUID id, int seen, @Nullable String done) {
        notes.subject("care-concern", id);
        new Violations()
                .requireText(done, 2000, "opvolging", "Vertel wat er met het zorgsignaal is gedaan.")
                .refuseIfAny();
        db.readVersion(CareConcern.class, id, seen)
                .followUp(String.valueOf(done).strip());
        db.flush();
    }

    /** What was done with it, oldest first; refuses like {@link #one}. */
    @UseCase(Permission.READ_CARE_CONCERN)
    public List<CareStep> steps(UUID id) {
        one(id);
        return db.query(
                        "select new nl.par.incident.CareStep(s.at, s.called, s.partner, s.outcome, s.byName)"
                                + " from CareConcernStep s where s.concernId = :id order by s.at, s.id",
                        CareStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * Records who was called, and what came of it.
     *
     * @param seen the version that the adviser read
     * @throws Refusal.NotFound when there is none, or its term has passed
     * @throws Refusal.Stale when it changed meanwhile
     * @throws Refusal.Conflict when it is closed
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.READ_CARE_CONCERN)
    public void record(UUID id, int seen, CareStep done) {
        one(id);
        CareConcern concern = db.readVersion(CareConcern.class, id, seen);
        concern.workedOn(clock.instant());
        OffsetDateTime moment = done.tijdstip();
        new Violations()
                .require(
                        moment != null && !moment.toInstant().isAfter(clock.instant()),
                        "tijdstip",
                        "Vul in wanneer dit was. Dat kan niet in de toekomst zijn.")
                .requireText(done.gebeld(), 200, "gebeld", "Vul in met wie is gebeld of gesproken.")
                .require(done.zorgpartner() != null, "zorgpartner", "Kies welke hulp dit is.")
                .limit(done.uitkomst(), 2000, "uitkomst")
                .refuseIfAny();
        db.persist(new CareConcernStep(id, done, user.signedIn().name()));
        db.flush();
    }

    /**
     * Nothing more is needed. The reporter reads what was done for another fortnight; then it goes, as it would have anyway.
     *
     * @throws Refusal.Invalid when the reporter was not told what was done
     * @throws Refusal.Conflict when it is closed already; otherwise refuses like {@link #record}
     */
    @UseCase(Permission.READ_CARE_CONCERN)
    public void close(UUID id, int seen) {
        boolean told = one(id).opvolging() != null;
        new Violations()
                .require(told, "opvolging", "Vertel de melder eerst wat er met het zorgsignaal is gedaan.")
                .refuseIfAny();
        LocalDate today = LocalDate.now(clock);
        db.readVersion(CareConcern.class, id, seen).close(today, today.plusWeeks(2));
        db.flush();
    }
}
