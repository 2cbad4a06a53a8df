// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.kernel.Refusal;
import nl.par.measure.pdf.LetterPdf;
import nl.par.tenancy.TenantDatabase;

/** Reads measures and their letters, for whoever may read the dossier. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadMeasure {

    private static final int MOST = 200;
    private static final String REVIEWS =
            "select new nl.par.measure.ReviewLine(r.reviewedAt, r.reviewedByName, r.finding, r.nextReview)"
                    + " from MeasureReview r where r.measureId = :measure order by r.reviewedAt desc";
    private static final String PAYMENTS = "select new nl.par.measure.PaymentLine(p.amount, p.paidOn, p.notedByName)"
            + " from MeasurePayment p where p.measureId = :measure order by p.paidOn desc, p.id";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Letters letters;

    @Inject
    private LetterPdf pdf;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    /** The measure. */
    @UseCase(Permission.READ_CASE)
    public MeasureView one(UUID id) {
        return readable(id).view();
    }

    /** Whether the user proposed it, and so may not decide about it (R7). */
    @UseCase(Permission.READ_CASE)
    public boolean proposedByMe(UUID id) {
        return readable(id).proposedBy(user.signedIn());
    }

    /** The measures of a dossier, newest first. */
    @UseCase(Permission.READ_CASE)
    public List<MeasureLine> ofCase(UUID caseId) {
        cases.requireReadable(caseId);
        return db.query(
                        "select m from Measure m where m.caseId = :case order by m.fourEyes.proposedAt desc",
                        Measure.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MeasureLine::of)
                .toList();
    }

    /** The reviews of a measure, newest first. */
    @UseCase(Permission.READ_CASE)
    public List<ReviewLine> reviews(UUID id) {
        readable(id);
        return db.query(REVIEWS, ReviewLine.class).setParameter("measure", id).getResultList();
    }

    /** What was paid for a claim of damage, newest first. */
    @UseCase(Permission.READ_CASE)
    public List<PaymentLine> payments(UUID id) {
        readable(id);
        return db.query(PAYMENTS, PaymentLine.class).setParameter("measure", id).getResultList();
    }

    /**
     * The letter: as it was approved, or as a draft marked as such while nobody decided yet.
     *
     * @throws Refusal.Unreliable when the stored bytes are no longer those that were approved
     */
    @UseCase(Permission.READ_CASE)
    public LetterFile letter(UUID id) {
        Measure measure = readable(id);
        return db.query("select l from MeasureLetter l where l.measureId = :measure", MeasureLetter.class)
                .setParameter("measure", id)
                .getResultStream()
                .findFirst()
                .map(letter -> new LetterFile(measure.number() + ".pdf", letter.pdf()))
                .orElseGet(() -> draft(measure));
    }

    private LetterFile draft(Measure measure) {
        LocalDate day = measure.terms().from();
        byte[] bytes = pdf.render(letters.write(
                measure.kind().letter(),
                measure.content(),
                measure.terms(),
                new Letters.Dated(day, "CONCEPT " + measure.number())));
        return new LetterFile("concept-" + measure.number() + ".pdf", bytes);
    }

    private Measure readable(UUID id) {
        Measure measure = db.read(Measure.class, id);
        cases.requireReadable(measure.caseId());
        notes.subject("measure", id);
        return measure;
    }
}
