// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.measure.pdf.Letter;
import nl.par.measure.pdf.LetterPdf;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The adviser decides about what a colleague proposed. Refuses with {@link Refusal.Conflict} an own proposal (R7) and a
 * measure about which was decided, with {@link Refusal.Stale} when it changed since {@code seen}, and with {@link
 * Refusal.Invalid} without a reason.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class DecideMeasure {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private Proposals proposals;

    @Inject
    private Letters letters;

    @Inject
    private LetterPdf pdf;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Agrees, and fixes the letter: from now on its bytes cannot change. About a person who may be a minor the first
     * approval waits for a second (R17).
     */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView approve(UUID id, int seen, @Nullable String reason) {
        Measure measure = open(id, seen, reason);
        if (proposals.needsSecond(cases.requireReadable(measure.caseId()))) {
            measure.concernsMinor();
        }
        if (measure.approve(user.signedIn(), given(reason), clock.instant())) {
            db.flush(); // who decided at the same moment is stale here, before a second letter is written
            fixLetter(measure);
            timeline.add(
                    measure.caseId(),
                    clock.instant(),
                    TimelineKind.MEASURE,
                    ToldMeasure.whole(
                            measure, "Besloten: " + measure.kind().label().toLowerCase(Locale.ROOT)));
        }
        db.flush();
        return measure.view();
    }

    /** Decides against it; nothing reaches the person concerned. */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView refuse(UUID id, int seen, @Nullable String reason) {
        Measure measure = open(id, seen, reason);
        measure.refuse(user.signedIn(), given(reason), clock.instant());
        db.flush();
        return measure.view();
    }

    private Measure open(UUID id, int seen, @Nullable String reason) {
        notes.subject("measure", id);
        Measure measure = db.readVersion(Measure.class, id, seen);
        cases.requireReadable(measure.caseId());
        new Violations()
                .requireText(reason, 1000, "reden", "Leg in een of twee zinnen uit waarom u dit besluit.")
                .refuseIfAny();
        return measure;
    }

    private void fixLetter(Measure measure) {
        Letter letter = letters.write(
                measure.kind().letter(),
                measure.content(),
                measure.terms(),
                new Letters.Dated(measure.decidedOn(), measure.number()));
        db.persist(new MeasureLetter(measure.id(), pdf.render(letter), clock.instant()));
    }

    private static String given(@Nullable String reason) {
        return reason == null ? "" : reason.strip();
    }
}
