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
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.protocol.ProtocolTasks;
import nl.par.tenancy.TenantDatabase;

/** The adviser sends the approved letter and records the proof. From then on the measure holds and the card shows it. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class SendLetter {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private MeasureCards cards;

    @Inject
    private ProtocolTasks protocol;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Records that the letter went out.
     *
     * @throws Refusal.Conflict when nobody decided, or it was sent before
     * @throws Refusal.Invalid when the proof is incomplete (R1)
     * @throws Refusal.Stale when the measure changed since {@code seen}
     */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView sent(UUID id, int seen, ProofOfSending proof) {
        notes.subject("measure", id);
        Measure measure = db.readVersion(Measure.class, id, seen);
        CaseFile file = cases.requireReadable(measure.caseId());
        if (measure.status() != MeasureStatus.DECIDED) {
            throw new Refusal.Conflict(
                    "Alleen een brief waarover is besloten, en die nog niet weg is, kunt u versturen.");
        }
        Checked checked = check(measure, proof);
        measure.sent(checked.method(), checked.day(), checked.reference(), user.signedIn());
        supersede(measure, file);
        cards.show(measure, file);
        protocol.done(measure.caseId(), "reactie", "Brief verstuurd: " + measure.number() + ".");
        protocol.done(measure.caseId(), "informeren", "De brief " + measure.number() + " noemt de registratie.");
        timeline.add(
                measure.caseId(),
                checked.day().equals(LocalDate.now(clock))
                        ? clock.instant()
                        : checked.day().atStartOfDay(TurnableClock.DUTCH_TIME).toInstant(),
                measure.kind().timeline(),
                ToldMeasure.byTitle(measure, measure.kind().label() + " verstuurd (" + measure.number() + ")"));
        db.flush();
        return measure.view();
    }

    /** A corrected letter supersedes the former at once; a longer term follows on the former by itself. */
    private void supersede(Measure corrected, CaseFile file) {
        corrected
                .replaces()
                .filter(former -> former.how() == Replacement.CORRECTION)
                .ifPresent(former -> {
                    Measure wrong = db.read(Measure.class, former.measure());
                    if (wrong.status() == MeasureStatus.SENT
                            && !LocalDate.now(clock).isAfter(wrong.lapses())) {
                        LocalDate today = LocalDate.now(clock);
                        wrong.end(
                                today,
                                "Vervangen door de herstelde brief " + corrected.number() + ".",
                                user.signedIn());
                        cards.end(wrong, file, today.minusDays(1));
                    }
                });
    }

    private Checked check(Measure measure, ProofOfSending proof) {
        Violations violations = new Violations();
        DeliveryMethod method = DeliveryMethod.find(proof.wijze()).orElse(null);
        violations.require(method != null, "wijze", "Kies hoe de brief is verstuurd.");
        LocalDate day = proof.datum();
        violations.require(
                day != null && !day.isAfter(LocalDate.now(clock)) && !day.isBefore(measure.decidedOn()),
                "datum",
                "Vul de dag in waarop de brief wegging: na het besluit en niet later dan vandaag.");
        violations.requireText(
                proof.kenmerk(), 100, "kenmerk", "Vul het verzendnummer in, of wie de brief heeft verstuurd.");
        violations.refuseIfAny();
        if (method == null || day == null || proof.kenmerk() == null) {
            throw new IllegalStateException("checked before");
        }
        return new Checked(method, day, proof.kenmerk().strip());
    }

    private record Checked(DeliveryMethod method, LocalDate day, String reference) {}
}
