// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.par.person.PersonQuestion;
import nl.par.person.match.AskedPerson;
import nl.par.person.match.PersonMatcher;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Looks in one tenant's index for those who may be meant: a few exact look-ups name the candidates, and every candidate is compared, however
 * many they are, so that nobody is left out for lack of room and nobody's weight depends on who else is registered. For one question.
 */
final class PersonSearch {

    private final List<LeafReaderContext> leaves;
    private final PersonMatcher matcher;
    private final BytesRef[] keys;
    private int[] candidates = new int[1024];
    private int count;

    private PersonSearch(IndexSearcher searcher, AskedPerson asked) {
        leaves = searcher.getIndexReader().leaves();
        matcher = new PersonMatcher(asked);
        Set<BytesRef> all = AskedKeys.of(asked);
        keys = all.toArray(BytesRef[]::new);
        Arrays.sort(keys);
    }

    /** The best, at most {@code limit}. */
    static Matches in(IndexSearcher searcher, PersonQuestion question, int limit) throws IOException {
        PersonSearch search = new PersonSearch(searcher, new AskedPerson(question));
        BestMatches best = new BestMatches(limit);
        for (LeafReaderContext leaf : search.leaves) {
            search.collect(leaf.reader());
            search.compare(leaf, best);
        }
        return search.explain(best);
    }

    /** The documents under any of the keys, in order, each once. */
    private void collect(LeafReader reader) throws IOException {
        count = 0;
        Terms terms = reader.terms(Keys.FIELD);
        if (terms == null) {
            return;
        }
        TermsEnum look = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef key : keys) {
            if (look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = documents.nextDoc()) {
                    add(d);
                }
            }
        }
        Arrays.sort(candidates, 0, count);
    }

    private void add(int document) {
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, count * 2);
        }
        candidates[count++] = document;
    }

    private void compare(LeafReaderContext leaf, BestMatches best) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        if (count == 0) {
            return;
        }
        BinaryDocValues forms = leaf.reader().getBinaryDocValues(PersonKeys.FORM);
        BestMatches.Segment segment = best.new Segment(leaf);
        int before = -1;
        for (int i = 0; i < count; i++) {
            int document = candidates[i];
            if (document == before || (live != null && !live.get(document)) || !forms.advanceExact(document)) {
                continue;
            }
            before = document;
            BytesRef form = forms.binaryValue();
            int rank = matcher.rank(form.bytes, form.offset);
            if (rank != 0) {
                segment.offer(rank, document);
            }
        }
        segment.close();
    }

    private Matches explain(BestMatches best) throws IOException {
        List<Match> matches = new ArrayList<>();
        for (BestMatches.Found found : best.inOrder()) {
            BinaryDocValues forms = found.leaf().reader().getBinaryDocValues(PersonKeys.FORM);
            forms.advanceExact(found.document());
            BytesRef form = forms.binaryValue();
            matches.add(new Match(found.id(), matcher.explain(form.bytes, form.offset)));
        }
        return new Matches(List.copyOf(matches), best.complete());
    }
}
