// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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

/** Lets colleagues talk about a dossier beside its timeline. What is for the adviser alone does not exist for others. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class CommentOnCase {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * The comments that the user may read, oldest first.
     *
     * @throws Refusal.NotFound when she may not read the dossier
     */
    @UseCase(Permission.READ_CASE)
    public List<CommentView> of(UUID caseId) {
        cases.requireReadable(caseId);
        return db.query("select c from CaseComment c where c.caseId = :case order by c.writtenAt", CaseComment.class)
                .setParameter("case", caseId)
                .getResultStream()
                .filter(this::readable)
                .map(comment -> comment.view(user.signedIn()))
                .toList();
    }

    /**
     * Writes a comment.
     *
     * @return its id
     * @throws Refusal.NotFound when the user may not read the dossier
     * @throws Refusal.Invalid without text or readers; only who keeps dossiers writes to the adviser alone
     */
    @UseCase(Permission.READ_CASE)
    public UUID add(UUID caseId, @Nullable CommentAudience readers, @Nullable String text) {
        cases.requireReadable(caseId);
        new Violations()
                .requireText(text, 4000, "tekst", "Schrijf uw opmerking.")
                .require(
                        readers != null && (readers != CommentAudience.ADVISEUR || cases.keepsCases()),
                        "lezers",
                        "Kies wie dit leest.")
                .refuseIfAny();
        CaseComment comment = new CaseComment(
                caseId,
                readers == null ? CommentAudience.BETROKKENEN : readers,
                text == null ? "" : text.strip(),
                user.signedIn(),
                clock.instant());
        db.persist(comment);
        notes.subject("comment", comment.id());
        return comment.id();
    }

    /**
     * Changes an own comment.
     *
     * @throws Refusal.NotFound when the user may not read it
     * @throws Refusal.Conflict when it is somebody else's, or was withdrawn
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.READ_CASE)
    public void edit(UUID id, int seen, @Nullable String text) {
        CaseComment comment = open(id, seen);
        new Violations()
                .requireText(text, 4000, "tekst", "Schrijf uw opmerking.")
                .refuseIfAny();
        comment.edit(text == null ? "" : text.strip(), user.signedIn(), clock.instant());
    }

    /** Withdraws an own comment; refuses like {@link #edit}. */
    @UseCase(Permission.READ_CASE)
    public void withdraw(UUID id, int seen) {
        open(id, seen).withdraw(user.signedIn(), clock.instant());
    }

    private CaseComment open(UUID id, int seen) {
        CaseComment comment = db.read(CaseComment.class, id);
        cases.requireReadable(comment.caseId());
        if (!readable(comment)) {
            throw new Refusal.NotFound();
        }
        notes.subject("comment", id);
        db.requireVersion(id, comment.version(), seen);
        return comment;
    }

    private boolean readable(CaseComment comment) {
        return comment.audience() == CommentAudience.BETROKKENEN || cases.keepsCases();
    }
}
