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

/**
 * The adviser looks whether a measure is still needed (R1). What nobody reviews in time lapses by itself; what is no longer
 * needed is ended with {@link EndMeasure}.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReviewMeasure {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private MeasureCards cards;

    @Inject
    private Proposals proposals;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Records that it is still needed. Its last day stays as it was decided.
     *
     * @throws Refusal.Conflict when it was not sent yet, is over or has lapsed
     * @throws Refusal.Invalid without a finding, or with a next date that is past or after the last day
     * @throws Refusal.Stale when the measure changed since {@code seen}
     */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView keep(UUID id, int seen, Review review) {
        notes.subject("measure", id);
        Measure measure = db.readVersion(Measure.class, id, seen);
        CaseFile file = cases.requireReadable(measure.caseId());
        LocalDate today = LocalDate.now(clock);
        measure.requireInForce(today);
        LocalDate last = measure.terms().until();
        LocalDate next = review.evaluatiedatum() == null ? last : review.evaluatiedatum();
        String finding = review.bevinding();
        new Violations()
                .requireText(finding, 1000, "bevinding", "Leg uit waarom de maatregel nog nodig is.")
                .require(
                        next.isAfter(today) && !next.isAfter(last),
                        "evaluatiedatum",
                        "Kies een dag na vandaag en uiterlijk de einddatum.")
                .refuseIfAny();
        db.persist(
                new MeasureReview(id, finding == null ? "" : finding.strip(), next, user.signedIn(), clock.instant()));
        measure.reviewed(next, proposals.lapses(next, last));
        cards.show(measure, file);
        timeline.add(
                measure.caseId(),
                clock.instant(),
                TimelineKind.NOTE,
                "Geëvalueerd, nog nodig: " + measure.kind().label() + " (" + measure.number() + ")",
                id);
        db.flush();
        return measure.view();
    }
}
