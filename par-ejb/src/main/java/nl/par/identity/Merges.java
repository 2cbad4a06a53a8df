// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Which persons turned out to be which others. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Merges {

    private static final String OF =
            "select new nl.par.identity.MergeLine(m.id, m.gone, m.reason, m.mergedByName, m.mergedAt,"
                    + " m.undoneAt, m.version) from PersonMerge m where m.kept = :person order by m.mergedAt desc";

    @Inject
    private TenantDatabase db;

    /** Who turned out to be this person, newest first; also what was undone. */
    public List<MergeLine> of(UUID person) {
        return db.query(OF, MergeLine.class).setParameter("person", person).getResultList();
    }

    /**
     * A merge can be undone only before those that were built on it.
     *
     * @throws Refusal.Conflict when who stayed was merged again, or somebody else was merged into her later
     */
    void requireNewest(PersonMerge merge) {
        boolean built = !db.query(
                        "select m.id from PersonMerge m where m.undoneAt is null and m.mergedAt > :at"
                                + " and (m.kept = :kept or m.gone = :kept)",
                        UUID.class)
                .setParameter("at", merge.mergedAt().atOffset(ZoneOffset.UTC))
                .setParameter("kept", merge.kept())
                .getResultList()
                .isEmpty();
        if (built) {
            throw new Refusal.Conflict("Er is daarna nog een keer samengevoegd. Maak die samenvoeging eerst ongedaan.");
        }
    }

    /** The pair that was merged. */
    Optional<PersonPair> pair(PersonMerge merge) {
        UUID one = PersonPair.lower(merge.kept(), merge.gone());
        return db.query("select x from PersonPair x where x.one = :one and x.other = :other", PersonPair.class)
                .setParameter("one", one)
                .setParameter("other", one.equals(merge.kept()) ? merge.gone() : merge.kept())
                .getResultStream()
                .findFirst();
    }
}
