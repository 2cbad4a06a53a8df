// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The adviser ends a measure before its last day, or takes it back before it was sent. The card follows at once. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class EndMeasure {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private MeasureCards cards;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Ends it today.
     *
     * @throws Refusal.Conflict when it is over already
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Stale when the measure changed since {@code seen}
     */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView end(UUID id, int seen, @Nullable String reason) {
        notes.subject("measure", id);
        Measure measure = db.readVersion(Measure.class, id, seen);
        CaseFile file = cases.requireReadable(measure.caseId());
        new Violations()
                .requireText(reason, 1000, "reden", "Leg uit waarom de maatregel eindigt.")
                .refuseIfAny();
        LocalDate today = LocalDate.now(clock);
        boolean wasSent = measure.status() == MeasureStatus.SENT || measure.status() == MeasureStatus.TAKEN_OVER;
        measure.end(today, reason == null ? "" : reason.strip(), user.signedIn());
        if (wasSent) {
            cards.end(measure, file, today.minusDays(1));
        }
        String what = wasSent ? "Beëindigd: " : "Ingetrokken: ";
        timeline.add(
                measure.caseId(),
                clock.instant(),
                TimelineKind.NOTE,
                ToldMeasure.byTitle(measure, what + measure.kind().label() + " (" + measure.number() + ")"));
        db.flush();
        return measure.view();
    }
}
