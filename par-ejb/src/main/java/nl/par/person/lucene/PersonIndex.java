// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.par.index.IndexedRecords;
import nl.par.index.Indexes;
import nl.par.kernel.Refusal;
import nl.par.person.PersonQuestion;
import nl.par.tenancy.TenantId;

/** Proposes who may be meant by a question, among the persons of the current tenant. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonIndex {

    @Inject
    private Indexes indexes;

    @Inject
    private PersonRecords records;

    /**
     * Who may be meant, judged, with everything that was committed before this call. The index proposes: whoever shows a person reads him again
     * under the reader's rights, and asks for more when too few of these may be shown.
     *
     * @param limit the most persons to return
     * @throws Refusal.Unreliable when that cannot be promised now: the index is damaged, being rebuilt or behind (R9)
     */
    public Matches matches(PersonQuestion question, int limit) {
        return indexes.search(records, searcher -> PersonSearch.in(searcher, question, limit));
    }

    /**
     * The same among records of another organisation that it published for others. The caller reads each again under her own rights.
     *
     * @param published a kind of record of which nothing but what was published is in the index
     */
    public Matches matchesOf(TenantId owner, IndexedRecords published, PersonQuestion question, int limit) {
        return indexes.searchOf(owner, published, searcher -> PersonSearch.in(searcher, question, limit));
    }
}
