// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import nl.par.protocol.TaskQuery;
import nl.par.web.page.Table;

/**
 * The work list.
 *
 * @param followsUnit whether the reader may see the tasks of others as well
 */
public record TaskListView(TaskQuery query, boolean followsUnit, Table table) {

    /** Whether this is the list of the reader's own open tasks. */
    public boolean own() {
        return query.scope() == TaskQuery.Scope.MINE && !query.closed();
    }

    public boolean unit() {
        return query.scope() == TaskQuery.Scope.UNIT && !query.closed();
    }
}
