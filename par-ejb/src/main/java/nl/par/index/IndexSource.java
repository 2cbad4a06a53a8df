// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an index gets its tenant's records from. Each call sees everything that was committed before it. */
interface IndexSource {

    /** The lines after a place, in order, at most {@code limit}. */
    List<ChangeLine> after(Position place, int limit);

    /** A place such that everything committed later lies after it; where following starts when all records were read. */
    Position start();

    /** As {@link IndexedRecords#page}. */
    List<UUID> page(@Nullable UUID after, int limit);

    /** As {@link IndexedRecords#read}. */
    List<IndexEntry> read(Collection<UUID> ids);
}
