// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/**
 * Asks one index. The searcher is only valid during the call.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface IndexSearch<T> {

    /** The answer of the index as it is now. */
    T in(IndexSearcher searcher) throws IOException;
}
