// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.Activity;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** One tenant's records as the database holds them. */
record DatabaseSource(TenantId tenant, IndexedRecords records, TenantReading database, Activity activity)
        implements IndexSource {

    @Override
    public Changes changes(Snapshot seen, Position place, int limit) {
        Changes changes = database.read(tenant, reading -> reading.changes(records.kind(), seen, place, limit));
        if (!changes.lines().isEmpty()) {
            activity.mark(tenant); // more may come, perhaps from another node
        }
        return changes;
    }

    @Override
    public Snapshot now() {
        return database.read(tenant, IndexReading::now);
    }

    @Override
    public String identity() {
        return database.read(tenant, IndexReading::identity);
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        return database.read(tenant, reading -> reading.page(records, after, limit));
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return database.read(tenant, reading -> reading.read(records, ids));
    }
}
