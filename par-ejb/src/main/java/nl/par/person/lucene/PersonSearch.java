// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int AT_ONCE = 64;

    private final List<LeafReaderContext> leaves;
    private final PersonMatcher matcher;
    private final AskedKeys keys;
    private final BestMatches best;
    private final Seen seen = new Seen();
    private final int[] some = new int[AT_ONCE];
    private final long[] sketched = new long[AT_ONCE];
    private final int[] from = new int[AT_ONCE];
    private byte[] bytes = new byte[AT_ONCE * 80];

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
        private final SortedDocValues places;

        Candidates(LeafReader reader, BestMatches.Segment segment) throws IOException {
            this.segment = segment;
            live = reader.getLiveDocs();
            forms = reader.getBinaryDocValues(PersonKeys.FORM);
            sketches = reader.getNumericDocValues(PersonKeys.SKETCH);
            ids = RecordIds.in(reader);
            places = RecordIds.in(reader);
        }

        void all(DocIdSetIterator documents) throws IOException {
            for (int count = read(documents); count > 0; count = read(documents)) {
                int left = 0;
                for (int i = 0; i < count; i++) {
                    if ((live == null || live.get(some[i])) && seen.add(some[i])) {
                        some[left] = some[i];
                        sketched[left++] = sketched[i];
                    }
                }
                compare(left);
            }
        }

        void promising(DocIdSetIterator documents) throws IOException {
            for (int count = read(documents); count > 0; count = read(documents)) {
                int left = 0;
                for (int i = 0; i < count; i++) {
                    if (promises(some[i], sketched[i])) {
                        some[left] = some[i];
                        sketched[left++] = sketched[i];
                    }
                }
                compare(left);
            }
        }

        private boolean promises(int document, long sketch) throws IOException {
            if (seen.has(document)) {
                return false;
            }
            int rank = matcher.bestRank(sketch);
            return rank != 0
                    && !segment.hopeless(rank)
                    && !(segment.alike(rank) && behind(document))
                    && (live == null || live.get(document))
                    && seen.add(document);
        }

        /** The sketches of the next few, one straight after the other: so the machine waits for them together. */
        private int read(DocIdSetIterator documents) throws IOException {
            int count = 0;
            while (count < some.length && documents.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                int document = documents.nextDoc();
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    some[count++] = document;
                }
            }
            for (int i = 0; i < count; i++) {
                sketched[i] = sketches.advanceExact(some[i]) ? sketches.longValue() : 0;
            }
            return count;
        }

        private boolean behind(int document) throws IOException {
            return places.advanceExact(document) && segment.behind(places.ordValue());
        }

        private void compare(int count) throws IOException {
            int end = 0;
            for (int i = 0; i < count; i++) {
                forms.advanceExact(some[i]);
                BytesRef form = forms.binaryValue();
                if (bytes.length < end + form.length) {
                    bytes = Arrays.copyOf(bytes, 2 * (end + form.length));
                }
                System.arraycopy(form.bytes, form.offset, bytes, end, form.length);
                from[i] = end;
                end += form.length;
            }
            for (int i = 0; i < count; i++) {
                int rank = matcher.rank(sketched[i], bytes, from[i], segment.last());
                if (rank != 0 && ids.advanceExact(some[i])) {
                    segment.offer(rank, some[i], ids.ordValue());
                }
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
