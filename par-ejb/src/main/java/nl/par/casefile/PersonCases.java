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
import nl.par.tenancy.TenantDatabase;

/** All dossiers of one person, and what becomes of them when two persons turn out to be one. Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonCases {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A dossier that followed its person.
     *
     * @param id the dossier
     * @param joined whether it was joined to the leading dossier then
     */
    public record Handed(UUID id, boolean joined) {}

    /** The dossiers about a person that the user may read: all for who keeps dossiers, else those in which she is involved today. */
    public List<CaseFile> readable(UUID person) {
        if (cases.keepsCases()) {
            return of(person);
        }
        return db.query(
                        "select c from CaseFile c where c.personId = :person and " + Cases.INVOLVED_NOW
                                + " order by c.number",
                        CaseFile.class)
                .setParameter("person", person)
                .setParameter("me", user.signedIn().subject())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** All dossiers about a person. For rules, never to show. */
    public List<CaseFile> of(UUID person) {
        return db.query("select c from CaseFile c where c.personId = :person order by c.number", CaseFile.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * The dossiers of a person follow to who the person turned out to be. Each goes on under its own number with its own readers; an open one
     * is joined to the leading open dossier, so that what is reported next lands there.
     */
    public List<Handed> handOver(UUID gone, UUID kept) {
        Optional<UUID> leading = cases.findOpen(kept).map(CaseFile::id);
        return of(gone).stream()
                .map(file -> new Handed(file.id(), file.follow(kept, leading.orElse(null))))
                .toList();
    }

    /** The dossiers go back to the person from whom they came. */
    public void handBack(List<Handed> followed, UUID person) {
        for (Handed handed : followed) {
            db.find(CaseFile.class, handed.id()).ifPresent(file -> file.returnTo(person, handed.joined()));
        }
        db.flush(); // one open dossier per person
    }
}
