// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.audit.AuditNotes;
import nl.par.kernel.OwnWords;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The dossiers, for the packages above. Each method works inside the caller's transaction and under the user's rights. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Cases {

    /** Why who reported an incident follows its dossier. */
    static final String REPORTED = OwnWords.of("Deed een melding");

    static final String INVOLVED_NOW = "exists (select i.id from Involvement i where i.caseId = c.id"
            + " and i.subject = :me and i.since <= :today and i.until >= :today and i.endedAt is null)";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Numbers numbers;

    @Inject
    private TenantConfig config;

    @Inject
    private Clock clock;

    /** The person's open dossier, made when there is none yet. */
    public CaseFile openFor(UUID personId) {
        return findOpen(personId).orElseGet(() -> open(personId, null));
    }

    /** A dossier about somebody unknown. */
    public CaseFile openForUnknown(@Nullable String description) {
        return open(null, description);
    }

    /** The person's open dossier, whoever asks. For rules, never to show. */
    public Optional<CaseFile> findOpen(UUID personId) {
        return db.query(
                        "select c from CaseFile c where c.personId = :person and c.status = :open"
                                + " and c.joinedInto is null",
                        CaseFile.class)
                .setParameter("person", personId)
                .setParameter("open", CaseStatus.OPEN)
                .getResultStream()
                .findFirst();
    }

    /**
     * The dossier, when the user may read it: she is involved today or keeps dossiers. Notes it for the audit entry.
     *
     * @throws Refusal.NotFound when there is none or she may not read it; the two look the same
     */
    public CaseFile requireReadable(UUID caseId) {
        CaseFile found = db.read(CaseFile.class, caseId);
        if (!keepsCases() && !isInvolved(caseId)) {
            throw new Refusal.NotFound();
        }
        notes.subject("case", caseId);
        return found;
    }

    /**
     * As {@link #requireReadable}, in the version that the user saw.
     *
     * @throws Refusal.Stale when it has changed since
     */
    public CaseFile requireReadable(UUID caseId, int seen) {
        CaseFile found = requireReadable(caseId);
        db.requireVersion(caseId, found.version(), seen);
        return found;
    }

    /** The person of a dossier that the user may read, or nobody while she is unknown. */
    public Optional<UUID> personOf(UUID caseId) {
        return requireReadable(caseId).personId();
    }

    /** Whether the user is involved in the dossier today. */
    public boolean isInvolved(UUID caseId) {
        return !db.query("select c.id from CaseFile c where c.id = :case and " + INVOLVED_NOW, UUID.class)
                .setParameter("case", caseId)
                .setParameter("me", user.signedIn().subject())
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    /** The names of all who are or were involved: a letter must not hold them (R16). */
    public List<String> colleagueNames(UUID caseId) {
        return db.query("select distinct i.name from Involvement i where i.caseId = :case", String.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Makes a colleague involved for a year without being asked: who reported an incident follows its dossier. */
    public void involveReporter(UUID caseId, String subject, String name) {
        LocalDate today = LocalDate.now(clock);
        if (findInvolvement(caseId, subject).isEmpty()) {
            db.persist(new Involvement(
                    caseId,
                    new Involvement.Involved(subject, name, REPORTED, today, today.plusYears(1)),
                    user.signedIn()));
        }
    }

    /** The colleague's involvement that did not end yet; one whose last day has passed is closed on the way. */
    Optional<Involvement> findInvolvement(UUID caseId, String subject) {
        Optional<Involvement> found = db.query(
                        "select i from Involvement i where i.caseId = :case and i.subject = :subject"
                                + " and i.endedAt is null",
                        Involvement.class)
                .setParameter("case", caseId)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
        if (found.isPresent() && found.get().lapsed(LocalDate.now(clock))) {
            found.get().end(clock.instant(), user.signedIn());
            db.flush();
            return Optional.empty();
        }
        return found;
    }

    boolean keepsCases() {
        SignedIn me = user.signedIn();
        return me.may(Permission.KEEP_CASE);
    }

    private CaseFile open(@Nullable UUID personId, @Nullable String description) {
        String norm = config.norm(user.signedIn().tenant()).version();
        CaseFile opened = new CaseFile("D" + numbers.next("dossier"), personId, description, clock.instant(), norm);
        db.persist(opened);
        db.flush(); // the lines that follow refer to it
        notes.subject("case", opened.id());
        return opened;
    }

    /** Moves every dossier that began under another version of the norm to this one; answers how many. */
    public int moveToNorm(String version) {
        return db.change(
                        "update CaseFile c set c.normVersion = :norm, c.version = c.version + 1 where c.normVersion <> :norm")
                .setParameter("norm", version)
                .executeUpdate();
    }
}
