// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Many new records that {@link TenantDatabase#store} sends to the database at once. They go kind by kind, in the order in which a kind was first added:
 * add first what others refer to.
 */
public final class NewRecords {

    private final Map<Class<?>, Map<UUID, Object>> kinds = new LinkedHashMap<>();

    /** Adds an entity with the id that it gave itself. Until it is stored it may still change. */
    public void add(UUID id, Object entity) {
        kinds.computeIfAbsent(entity.getClass(), kind -> new LinkedHashMap<>()).put(id, entity);
    }

    /** As {@link TenantDatabase#changed}, together with the records. */
    public void changed(RecordKind kind, UUID record) {
        Change change = new Change(kind, record);
        add(change.id(), change);
    }

    /** One of those that were added. */
    public <T> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(id)).map(kind::cast);
    }

    List<Collection<Object>> inOrder() {
        return kinds.values().stream().map(Map::values).toList();
    }
}
