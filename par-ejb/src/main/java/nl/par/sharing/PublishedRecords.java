// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.index.IndexEntry;
import nl.par.index.IndexedRecords;
import nl.par.person.PersonView;
import nl.par.person.lucene.PersonRecords;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The cards that an organisation published, found like its persons but only by what was published. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PublishedRecords implements IndexedRecords {

    @Inject
    private TenantDatabase db;

    @Override
    public RecordKind kind() {
        return RecordKind.PUBLISHED_CARD;
    }

    @Override
    public String name() {
        return "published";
    }

    @Override
    public String label() {
        return "Gedeelde kaarten";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        String all =
                "select c.id from PublishedCard c" + (after == null ? "" : " where c.id > :after") + " order by c.id";
        TypedQuery<UUID> query = db.query(all, UUID.class).setMaxResults(limit);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return db.query("select c from PublishedCard c where c.id in :ids", PublishedCard.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(card -> PersonRecords.entry(new PersonView(card.id(), card.details(), false, 0)))
                .toList();
    }
}
