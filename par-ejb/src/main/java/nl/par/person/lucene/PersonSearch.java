// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.par.index.RecordIds;
import nl.par.person.PersonQuestion;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Looks in one tenant's index for those who may be meant. */
final class PersonSearch {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(RecordIds.FIELD, SortField.Type.STRING));

    private PersonSearch() {}

    static Candidates in(IndexSearcher searcher, PersonQuestion question, int limit) throws IOException {
        List<UUID> ids =
                RecordIds.of(searcher, searcher.search(PersonQuery.of(question), limit + 1, BEST_FIRST).scoreDocs);
        return ids.size() > limit
                ? new Candidates(List.copyOf(ids.subList(0, limit)), false)
                : new Candidates(List.copyOf(ids), true);
    }
}
