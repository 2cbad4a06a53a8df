// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.List;
import java.util.UUID;

/**
 * Who may be meant, surest first, then by weight, then by id.
 *
 * @param best at most as many as were asked for
 * @param complete whether nobody else may be meant
 */
public record Matches(List<Match> best, boolean complete) {

    /** The ids, in the same order. */
    public List<UUID> ids() {
        return best.stream().map(Match::id).toList();
    }
}
