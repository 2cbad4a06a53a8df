// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The adviser notes what was paid for a claim of damage. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class RecordPayment {

    private static final String PAID =
            "select coalesce(sum(p.amount), 0) from MeasurePayment p where p.measureId = :measure";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Notes an amount.
     *
     * @throws Refusal.Conflict when it is no claim, or its letter was not sent yet
     * @throws Refusal.Invalid when the amount is not positive or more than what is still open, or the day is still to come
     * @throws Refusal.Stale when the measure changed since {@code seen}
     */
    @UseCase(Permission.DECIDE_MEASURE)
    public MeasureView paid(UUID id, int seen, Payment payment) {
        notes.subject("measure", id);
        Measure measure = db.readVersion(Measure.class, id, seen);
        cases.requireReadable(measure.caseId());
        Damage damage = measure.content().schade();
        if (measure.kind() != MeasureKind.DAMAGE_CLAIM || damage == null || !measure.wasSent()) {
            throw new Refusal.Conflict("Alleen bij een verstuurde brief over schade kunt u een betaling noteren.");
        }
        BigDecimal open = damage.total()
                .subtract(db.query(PAID, BigDecimal.class)
                        .setParameter("measure", id)
                        .getSingleResult());
        check(payment, measure, open);
        db.persist(new MeasurePayment(id, given(payment.bedrag()), given(payment.betaaldOp()), user.signedIn()));
        measure.touch();
        timeline.add(
                measure.caseId(),
                clock.instant(),
                TimelineKind.NOTE,
                "Betaald voor schade: " + Damage.euros(given(payment.bedrag())) + " (" + measure.number() + ")",
                id);
        db.flush();
        return measure.view();
    }

    private void check(Payment payment, Measure measure, BigDecimal open) {
        BigDecimal amount = payment.bedrag();
        LocalDate day = payment.betaaldOp();
        new Violations()
                .require(
                        amount != null && amount.signum() > 0 && amount.scale() <= 2 && amount.compareTo(open) <= 0,
                        "bedrag",
                        "Vul een bedrag in van hooguit wat nog open staat: " + Damage.euros(open) + ".")
                .require(
                        day != null && !day.isAfter(LocalDate.now(clock)) && !day.isBefore(measure.sentOn()),
                        "betaaldOp",
                        "Vul de dag van betaling in: na het versturen en niet later dan vandaag.")
                .refuseIfAny();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }
}
