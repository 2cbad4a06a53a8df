// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.List;
import java.util.UUID;

/**
 * Who may be meant, surest first, then by weight, then by id.
 *
 * @param best at most as many as were asked for
 * @param complete whether nobody else may be meant
 * @param fartherLeftOut whether somebody is sure and others, who fit far less, were left out for that
 */
public record Matches(List<Match> best, boolean complete, boolean fartherLeftOut) {

    /**
     * Those who may be meant beside somebody who is sure: who is a thousand times less likely to be meant is left out, and so is everybody behind
     * him. The same when nobody is sure, or nobody is that far.
     */
    public Matches besideSure() {
        boolean sure = best.stream().anyMatch(match -> match.comparison().sure());
        List<Match> near =
                best.stream().filter(match -> !match.comparison().farFromSure()).toList();
        return sure && near.size() < best.size() ? new Matches(near, true, true) : this;
    }

    /** The ids, in the same order. */
    public List<UUID> ids() {
        return best.stream().map(Match::id).toList();
    }
}
