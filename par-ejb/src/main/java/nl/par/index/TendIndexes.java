// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.par.access.Permission;
import nl.par.access.UseCase;

/** The functional administrator sees how it is with the indexes of the own organisation, and has them compared or built anew. No content. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class TendIndexes {

    @Inject
    private Indexes indexes;

    /** How it is with each index on the node that answers. */
    @UseCase(Permission.ADMINISTER)
    public List<IndexStatus> status() {
        return indexes.status();
    }

    /** Begins to build every index anew; each goes on answering meanwhile. {@link #status} tells how far it is. */
    @UseCase(Permission.ADMINISTER)
    public void rebuild() {
        indexes.rebuild();
    }

    /** Begins to compare every index with the database, and to mend what differs. {@link #status} tells what was found. */
    @UseCase(Permission.ADMINISTER)
    public void compare() {
        indexes.compare();
    }
}
