// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Relates dossiers: a household, a group, an address. Seen from both sides, and only by who may read both: a relation with a dossier that the
 * reader may not read does not exist for her.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class LinkCases {

    private static final String OF =
            "select l from CaseLink l where l.caseId = :case or l.otherId = :case order by l.linkedAt";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Persons persons;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * The related dossiers that the user may read.
     *
     * @throws Refusal.NotFound when she may not read this one
     */
    @UseCase(Permission.READ_CASE)
    public List<LinkedCase> of(UUID caseId) {
        cases.requireReadable(caseId);
        List<LinkedCase> related = new ArrayList<>();
        for (CaseLink link : links(caseId)) {
            UUID other = link.besides(caseId);
            if (cases.keepsCases() || cases.isInvolved(other)) {
                CaseFile file = db.read(CaseFile.class, other);
                related.add(link.view(file, called(file)));
                notes.subject("case", other);
            }
        }
        return related;
    }

    /**
     * Relates two dossiers.
     *
     * @param number of the other dossier
     * @return the id of the relation
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Invalid when the other is unknown or the same, or kind or reason is missing
     * @throws Refusal.Conflict when they are related already
     */
    @UseCase(Permission.KEEP_CASE)
    public UUID link(UUID caseId, @Nullable String number, @Nullable LinkKind kind, @Nullable String reason) {
        cases.requireReadable(caseId);
        Optional<CaseFile> other = find(number);
        new Violations()
                .require(
                        other.isPresent() && !other.get().id().equals(caseId),
                        "nummer",
                        "Vul het nummer van een ander dossier in, zoals D2026-0003.")
                .require(kind != null, "soort", "Kies wat de dossiers met elkaar te maken hebben.")
                .requireText(reason, 500, "reden", "Leg uit waarom deze dossiers bij elkaar horen.")
                .refuseIfAny();
        UUID otherId = other.orElseThrow().id();
        if (links(caseId).stream().anyMatch(link -> link.besides(caseId).equals(otherId))) {
            throw new Refusal.Conflict("Deze dossiers zijn al aan elkaar verbonden.");
        }
        CaseLink link = new CaseLink(
                caseId,
                otherId,
                kind == null ? LinkKind.ANDERS : kind,
                reason == null ? "" : reason.strip(),
                user.signedIn().name(),
                clock.instant());
        db.persist(link);
        notes.subject("case", otherId);
        return link.id();
    }

    /**
     * Ends a relation.
     *
     * @throws Refusal.NotFound when there is none
     */
    @UseCase(Permission.KEEP_CASE)
    public void unlink(UUID id) {
        CaseLink link = db.read(CaseLink.class, id);
        cases.requireReadable(link.caseId());
        notes.subject("case", link.besides(link.caseId()));
        db.remove(link);
    }

    private List<CaseLink> links(UUID caseId) {
        return db.query(OF, CaseLink.class).setParameter("case", caseId).getResultList();
    }

    private Optional<CaseFile> find(@Nullable String number) {
        return number == null
                ? Optional.empty()
                : db.query("select c from CaseFile c where c.number = :number", CaseFile.class)
                        .setParameter("number", number.strip().toUpperCase(Locale.ROOT))
                        .getResultStream()
                        .findFirst();
    }

    private String called(CaseFile file) {
        PersonView person = file.personId().map(persons::read).orElse(null);
        return ReadCase.called(file, person);
    }
}
