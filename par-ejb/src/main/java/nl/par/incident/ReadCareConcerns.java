// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    }
}
