// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Scores a line by its own words alone: the more often a word appears the better, ever less so. How often other lines use the word does not
 * count, because that would tell something about dossiers that the reader may not read.
 */
final class OwnWeight extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double frequency, double length) {
        return stats.getBoost() * frequency / (frequency + 1);
    }

    @Override
    public String toString() {
        return "own words only";
    }
}
