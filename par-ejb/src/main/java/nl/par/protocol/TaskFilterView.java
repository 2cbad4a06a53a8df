// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.Instant;
import java.util.UUID;
import nl.par.casefile.OwnSearches;

/**
 * A kept filter of the work list, for its owner.
 *
 * @param version the ETag
 */
public record TaskFilterView(UUID id, String name, TaskQuery query, Instant savedAt, int version) {

    static TaskFilterView of(OwnSearches.Kept kept) {
        return new TaskFilterView(kept.id(), kept.name(), kept.read(TaskQuery.class), kept.savedAt(), kept.version());
    }
}
