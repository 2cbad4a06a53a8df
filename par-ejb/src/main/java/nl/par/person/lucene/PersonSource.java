// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;

/** Where an index gets its tenant's persons from. Each call sees everything that was committed before it. */
interface PersonSource {

    /**
     * A line of the change log.
     *
     * @param settled whether no line can appear before it any more
     */
    record Line(UUID person, Position position, boolean settled) {}

    /** The lines after a place, in order, at most {@code limit}. */
    List<Line> after(Position place, int limit);

    /** A place such that everything committed later lies after it; where following starts when all persons were read. */
    Position start();

    /** Every person's id. */
    List<UUID> everyone();

    /** These persons as they are now; who is gone is left out. */
    List<PersonView> read(Collection<UUID> ids);
}
