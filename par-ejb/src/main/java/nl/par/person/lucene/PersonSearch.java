// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.par.index.RecordIds;
import nl.par.person.PersonQuestion;
import nl.par.person.match.AskedPerson;
import nl.par.person.match.PersonMatcher;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks in one tenant's index for those who may be meant: a few exact look-ups name the candidates, however many they are. Who by his sketch
 * surely cannot be shown, or not among the best when there are more than fit, is passed over; all others are compared. So nobody is left out for
 * lack of room and nobody's weight depends on who else is registered. For one question.
 */
final class PersonSearch {

    private final List<LeafReaderContext> leaves;
    private final PersonMatcher matcher;
    private final AskedKeys keys;
    private final BestMatches best;
    private final Seen seen = new Seen();

    private PersonSearch(IndexSearcher searcher, AskedPerson asked, int limit) {
        leaves = searcher.getIndexReader().leaves();
        matcher = new PersonMatcher(asked);
        keys = AskedKeys.of(asked);
        best = new BestMatches(limit);
    }

    /** The best, at most {@code limit}. */
    static Matches in(IndexSearcher searcher, PersonQuestion question, int limit) throws IOException {
        PersonSearch search = new PersonSearch(searcher, new AskedPerson(question), limit);
        for (LeafReaderContext leaf : search.leaves) {
            search.look(leaf);
        }
        return search.explain();
    }

    private void look(LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(Keys.FIELD);
        if (terms == null) {
            return;
        }
        seen.clear();
        BestMatches.Segment segment = best.new Segment(leaf);
        TermsEnum look = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef key : keys.strong()) {
            if (look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                new Candidates(leaf.reader(), segment).all(documents);
            }
        }
        for (BytesRef key : keys.weak()) {
            if (look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                new Candidates(leaf.reader(), segment).promising(documents);
            }
        }
        segment.close();
    }

    /** Those under one key, in the order of the documents. */
    private final class Candidates {

        private final BestMatches.Segment segment;
        private final @Nullable Bits live;
        private final BinaryDocValues forms;
        private final NumericDocValues sketches;
        private final SortedDocValues ids;

        Candidates(LeafReader reader, BestMatches.Segment segment) throws IOException {
            this.segment = segment;
            live = reader.getLiveDocs();
            forms = reader.getBinaryDocValues(PersonKeys.FORM);
            sketches = reader.getNumericDocValues(PersonKeys.SKETCH);
            ids = RecordIds.in(reader);
        }

        void all(DocIdSetIterator documents) throws IOException {
            for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = documents.nextDoc()) {
                if (sketches.advanceExact(d)) {
                    compare(d, sketches.longValue());
                }
            }
        }

        void promising(DocIdSetIterator documents) throws IOException {
            for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = documents.nextDoc()) {
                if (sketches.advanceExact(d)) {
                    long sketch = sketches.longValue();
                    int rank = matcher.bestRank(sketch);
                    if (rank != 0 && !segment.hopeless(rank) && !(segment.alike(rank) && behind(d))) {
                        compare(d, sketch);
                    }
                }
            }
        }

        private boolean behind(int document) throws IOException {
            return ids.advanceExact(document) && segment.behind(ids.ordValue());
        }

        private void compare(int document, long sketch) throws IOException {
            if ((live != null && !live.get(document)) || !seen.add(document) || !forms.advanceExact(document)) {
                return;
            }
            BytesRef form = forms.binaryValue();
            int rank = matcher.rank(sketch, form.bytes, form.offset);
            if (rank != 0) {
                segment.offer(rank, document);
            }
        }
    }

    private Matches explain() throws IOException {
        List<Match> matches = new ArrayList<>();
        for (BestMatches.Found found : best.inOrder()) {
            BinaryDocValues forms = found.leaf().reader().getBinaryDocValues(PersonKeys.FORM);
            NumericDocValues sketches = found.leaf().reader().getNumericDocValues(PersonKeys.SKETCH);
            forms.advanceExact(found.document());
            sketches.advanceExact(found.document());
            BytesRef form = forms.binaryValue();
            matches.add(new Match(found.id(), matcher.explain(sketches.longValue(), form.bytes, form.offset)));
        }
        return new Matches(List.copyOf(matches), best.complete());
    }
}
