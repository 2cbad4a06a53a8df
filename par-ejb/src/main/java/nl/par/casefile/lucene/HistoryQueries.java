// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.HistoryClause;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryFilter;
import nl.par.casefile.lucene.DutchWords.Token;
import nl.par.kernel.TurnableClock;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a question into a query: every part must appear, in the title or in the text; what must not appear may not. */
final class HistoryQueries {

    private static final float TITLE_WEIGHT = 2;

    private HistoryQueries() {}

    /** Whether a part holds a word to search for, and not only signs and words like <em>de</em> and <em>een</em>. */
    static boolean searchable(HistoryClause clause) {
        return query(clause) != null;
    }

    /**
     * The query.
     *
     * @param cases only in these dossiers; in all when absent
     */
    static Query of(List<HistoryClause> clauses, HistoryFilter filter, @Nullable Collection<UUID> cases) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (HistoryClause clause : clauses) {
            Query query = query(clause);
            if (query != null) {
                all.add(query, clause.without() ? Occur.MUST_NOT : Occur.MUST);
            }
        }
        for (HistoryFacet facet : HistoryFacet.values()) {
            if (!filter.of(facet).isEmpty()) {
                all.add(anyOf(HistoryFields.trait(facet), filter.of(facet)), Occur.FILTER);
            }
        }
        all.add(period(filter), Occur.FILTER);
        if (cases != null) {
            List<String> ids = cases.stream().map(UUID::toString).toList();
            all.add(anyOf(HistoryFields.CASE, ids), Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query period(HistoryFilter filter) {
        long from = filter.van() == null
                ? Long.MIN_VALUE
                : filter.van()
                        .atStartOfDay(TurnableClock.DUTCH_TIME)
                        .toInstant()
                        .toEpochMilli();
        long before = filter.totEnMet() == null
                ? Long.MAX_VALUE
                : filter.totEnMet()
                                .plusDays(1)
                                .atStartOfDay(TurnableClock.DUTCH_TIME)
                                .toInstant()
                                .toEpochMilli()
                        - 1;
        return from > before
                ? LongPoint.newSetQuery(HistoryFields.WHEN)
                : LongPoint.newRangeQuery(HistoryFields.WHEN, from, before);
    }

    private static @Nullable Query query(HistoryClause clause) {
        if (clause.form() == HistoryClause.Form.BEGINNING) {
            List<Token> words = DutchWords.tokens(DutchWords.WORDS, clause.text());
            return words.size() == 1
                    ? new PrefixQuery(new Term(HistoryFields.EXACT, words.get(0).term()))
                    : null;
        }
        List<Token> stems = DutchWords.tokens(DutchWords.STEMS, clause.text());
        if (stems.isEmpty()) {
            return null;
        }
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(together(HistoryFields.TITLE, stems), TITLE_WEIGHT));
        places.add(together(HistoryFields.TEXT, stems));
        return new DisjunctionMaxQuery(places, 0);
    }

    private static Query together(String field, List<Token> stems) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(field, stems.get(0).term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = stems.get(0).place();
        stems.forEach(stem -> phrase.add(new Term(field, stem.term()), stem.place() - first));
        return phrase.build();
    }
}
