// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.HistoryClause;
import nl.par.casefile.HistoryFilter;
import nl.par.casefile.HistoryLine;
import nl.par.casefile.HistoryLines;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.index.IndexEntry;
import nl.par.index.IndexedRecords;
import nl.par.index.Indexes;
import nl.par.index.RecordIds;
import nl.par.kernel.Refusal;
import nl.par.tenancy.RecordKind;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Proposes lines of the timelines of the current tenant. What it proposes is re-read before anything is shown or counted. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class HistoryIndex implements IndexedRecords {

    private static final SortField BY_ID = new SortField(RecordIds.FIELD, SortField.Type.STRING);
    private static final SortField OLDEST = new SortField(HistoryFields.MOMENT, SortField.Type.LONG);
    private static final SortField NEWEST = new SortField(HistoryFields.MOMENT, SortField.Type.LONG, true);

    @Inject
    private Indexes indexes;

    @Inject
    private HistoryLines lines;

    /**
     * What is asked of the index.
     *
     * @param cases only in these dossiers; in all when absent
     * @param limit the most ids to propose
     */
    public record Asked(
            List<HistoryClause> clauses,
            HistoryFilter filter,
            @Nullable Collection<UUID> cases,
            Order order,
            int limit) {}

    /** The ids proposed, in order, and whether that is all. */
    public record Proposed(List<UUID> ids, boolean complete) {}

    /**
     * The lines that match, with everything that was committed before this call.
     *
     * @throws Refusal.Unreliable when that cannot be promised now: the index is damaged, being rebuilt or behind (R9)
     */
    public Proposed propose(Asked asked) {
        return indexes.search(this, searcher -> propose(searcher, asked));
    }

    /** Whether the index can search for it: it holds a word, and not only signs and words that stand in every text. */
    public static boolean searchable(HistoryClause clause) {
        return HistoryQueries.searchable(clause);
    }

    static Proposed propose(IndexSearcher searcher, Asked asked) throws IOException {
        IndexSearcher own = new IndexSearcher(searcher.getIndexReader());
        own.setSimilarity(new OwnWeight());
        Query query = HistoryQueries.of(asked.clauses(), asked.filter(), asked.cases());
        TopFieldDocs top = own.search(query, asked.limit() + 1, sort(asked.order()));
        List<UUID> ids = RecordIds.of(own, top.scoreDocs);
        return ids.size() > asked.limit()
                ? new Proposed(List.copyOf(ids.subList(0, asked.limit())), false)
                : new Proposed(ids, true);
    }

    private static Sort sort(Order order) {
        return switch (order) {
            case RELEVANTIE -> new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
            case NIEUWSTE -> new Sort(NEWEST, BY_ID);
            case OUDSTE -> new Sort(OLDEST, BY_ID);
        };
    }

    @Override
    public RecordKind kind() {
        return RecordKind.TIMELINE_ENTRY;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String label() {
        return "Geschiedenis van dossiers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Analyzer analyzer() {
        return HistoryFields.ANALYZER;
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        return lines.page(after, limit);
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return lines.read(ids).stream().map(HistoryIndex::entry).toList();
    }

    static IndexEntry entry(HistoryLine line) {
        return new IndexEntry(line.id(), HistoryFields.document(line));
    }
}
