// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an index gets its tenant's records from. Each call sees everything that was committed before it. */
interface IndexSource {

    /**
     * The lines that could not be read at an earlier moment, in order.
     *
     * @param seen the earlier moment
     * @param place only lines after this place
     * @param limit the most lines; fewer means that there are no more
     */
    Changes changes(Snapshot seen, Position place, int limit);

    /** What the database shows now; where following starts when all records were read afterwards. */
    Snapshot now();

    /** Which database this is: another text after it was restored or another server took over, since changes may have been lost then. */
    String identity();

    /** As {@link IndexedRecords#page}. */
    List<UUID> page(@Nullable UUID after, int limit);

    /** As {@link IndexedRecords#read}. */
    List<IndexEntry> read(Collection<UUID> ids);
}
