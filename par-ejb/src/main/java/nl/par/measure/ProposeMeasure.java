// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Cases;
import nl.par.casefile.Numbers;
import nl.par.casefile.Submissions;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.measure.pdf.Letter;
import nl.par.measure.pdf.LetterPdf;
import nl.par.tenancy.TenantDatabase;

/**
 * A manager or adviser proposes a measure; nothing happens until somebody else has decided (R7). All refuse with {@link
 * Refusal.NotFound} when the user may not read the dossier, {@link Refusal.Conflict} when it is closed or its person unknown,
 * and {@link Refusal.Invalid} when R1, R2, R16 or R18 is not met.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ProposeMeasure {

    @Inject
    private TenantDatabase db;

    @Inject
    private Proposals proposals;

    @Inject
    private LetterPdf pdf;

    @Inject
    private Numbers numbers;

    @Inject
    private Submissions submissions;

    @Inject
    private Cases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** What a proposal of this kind can begin with. */
    @UseCase(Permission.PROPOSE_MEASURE)
    public ProposalStart start(MeasureKind kind, UUID caseId) {
        return proposals.start(kind, caseId);
    }

    /**
     * What a proposal can begin with that comes in the place of a sent measure.
     *
     * @throws Refusal.Conflict when that measure is not in force
     */
    @UseCase(Permission.PROPOSE_MEASURE)
    public ProposalStart startInPlaceOf(UUID measure, Replacement how) {
        return proposals.start(measure, how);
    }

    /**
     * Proposes it. From the second step of the ladder it takes an earlier warning or talk, or an urgent reason (R2). Sent again
     * under the same key it makes no second proposal but gives the first as it now is.
     *
     * @param key chosen by the sender, once per proposal
     * @throws Refusal.Conflict also when the key was used for another proposal
     */
    @UseCase(Permission.PROPOSE_MEASURE)
    public MeasureView propose(MeasureKind kind, UUID caseId, MeasureProposal proposal, UUID key) {
        cases.requireReadable(caseId);
        UUID id = UUID.randomUUID();
        String sent = kind.code() + " " + caseId + " " + Json.write(proposal);
        Optional<UUID> earlier = submissions.claim(user.signedIn().subject(), key, id, sent);
        if (earlier.isPresent()) {
            notes.subject("measure", earlier.get());
            return db.read(Measure.class, earlier.get()).view();
        }
        return propose(id, kind, caseId, proposal);
    }

    private MeasureView propose(UUID id, MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        Proposals.Checked checked = proposals.check(kind, caseId, proposal);
        String urgent = proposal.dringendeReden();
        Measure measure = create(
                kind,
                new Proposed(
                        id,
                        caseId,
                        "M" + numbers.next("maatregel"),
                        checked.terms(),
                        checked.lapses(),
                        urgent == null || urgent.isBlank() ? null : urgent.strip(),
                        checked.content(),
                        proposal.weighing(),
                        checked.needsSecond(),
                        checked.replaces()));
        db.persist(measure);
        db.flush();
        notes.subject("measure", measure.id());
        return measure.view();
    }

    /** The letter as it would become, without proposing anything. Refuses as a proposal would. */
    @UseCase(Permission.PROPOSE_MEASURE)
    public Letter preview(MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        return proposals.preview(kind, proposals.check(kind, caseId, proposal));
    }

    /** As {@link #preview}, as a PDF. */
    @UseCase(Permission.PROPOSE_MEASURE)
    public LetterFile previewPdf(MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        Letter letter = proposals.preview(kind, proposals.check(kind, caseId, proposal));
        return new LetterFile("concept-" + kind.code() + ".pdf", pdf.render(letter));
    }

    private Measure create(MeasureKind kind, Proposed proposed) {
        return create(kind, proposed, user.signedIn(), clock.instant());
    }

    /** A measure of this kind. */
    static Measure create(MeasureKind kind, Proposed proposed, SignedIn by, Instant now) {
        return switch (kind) {
            case WARNING_LETTER -> new WarningLetter(proposed, by, now);
            case RESTORATIVE_TALK -> new RestorativeTalk(proposed, by, now);
            case CONTACT_ARRANGEMENT -> new ContactArrangement(proposed, by, now);
            case SERVICE_SUSPENSION -> new ServiceSuspension(proposed, by, now);
            case ACCESS_BAN -> new AccessBan(proposed, by, now);
            case DAMAGE_CLAIM -> new DamageClaim(proposed, by, now);
        };
    }
}
