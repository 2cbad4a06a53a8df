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
    private byte[] bytes = new byte[AT_ONCE * 100];

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
        Candidates candidates = new Candidates(leaf.reader(), segment);
        PostingsEnum documents = null;
        for (BytesRef key : keys.strong()) {
            if (look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                candidates.begin();
                candidates.all(documents);
            }
        }
        for (BytesRef key : keys.weak()) {
            if (look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                candidates.begin();
                candidates.promising(documents);
            }
        }
        int misspelled = matcher.bestMisspelled();
        for (BytesRef key : keys.misspelled()) {
            if (misspelled != 0 && !segment.hopeless(misspelled) && look.seekExact(key)) {
                documents = look.postings(documents, PostingsEnum.NONE);
                candidates.begin();
                candidates.promising(documents);
            }
        }
        segment.close();
    }

    /** Those under one key after the other, each in the order of the documents. What is read of them begins anew with each key. */
    private final class Candidates {

        private final LeafReader reader;
        private final BestMatches.Segment segment;
        private final @Nullable Bits live;
        private @Nullable NumericDocValues sketches;
        private @Nullable BinaryDocValues forms;
        private @Nullable SortedDocValues ids;
        private @Nullable SortedDocValues places;

        Candidates(LeafReader reader, BestMatches.Segment segment) {
            this.reader = reader;
            this.segment = segment;
            live = reader.getLiveDocs();
        }

        void begin() {
            sketches = null;
            forms = null;
            ids = null;
            places = null;
        }

        void all(DocIdSetIterator documents) throws IOException {
            for (int count = read(documents); count > 0; count = read(documents)) {
                compare(count);
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

        /** Who does not promise enough now never will: the more were compared, the more is asked. */
        private boolean promises(int document, long sketch) throws IOException {
            int rank = matcher.bestRank(sketch);
            return rank != 0 && !segment.hopeless(rank) && !(segment.alike(rank) && behind(document));
        }

        /** The sketches of the next few who are new, one straight after the other: so the machine waits for them together. */
        private int read(DocIdSetIterator documents) throws IOException {
            int count = 0;
            int document = documents.docID() == DocIdSetIterator.NO_MORE_DOCS
                    ? DocIdSetIterator.NO_MORE_DOCS
                    : documents.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                if (seen.add(document) && (live == null || live.get(document))) {
                    some[count++] = document;
                }
                document = count < some.length ? documents.nextDoc() : DocIdSetIterator.NO_MORE_DOCS;
            }
            NumericDocValues open = count == 0 ? null : sketches();
            for (int i = 0; open != null && i < count; i++) {
                sketched[i] = open.advanceExact(some[i]) ? open.longValue() : 0;
            }
            return count;
        }

        private NumericDocValues sketches() throws IOException {
            NumericDocValues open = sketches == null ? reader.getNumericDocValues(PersonKeys.SKETCH) : sketches;
            sketches = open;
            return open;
        }

        private boolean behind(int document) throws IOException {
            SortedDocValues open = places == null ? RecordIds.in(reader) : places;
            places = open;
            return open.advanceExact(document) && segment.behind(open.ordValue());
        }

        private int id(int document) throws IOException {
            SortedDocValues open = ids == null ? RecordIds.in(reader) : ids;
            ids = open;
            return open.advanceExact(document) ? open.ordValue() : -1;
        }

        private void compare(int count) throws IOException {
            if (count > 0) {
                copy(count);
            }
            for (int i = 0; i < count; i++) {
                int rank = rank(i);
                if (rank != 0) {
                    segment.offer(rank, some[i], id(some[i]));
                }
            }
        }

        /** Who surely comes behind those who are kept is not compared to the end; whose id comes first is asked only when that decides it. */
        private int rank(int i) throws IOException {
            int atBest = matcher.atBest(sketched[i], bytes, from[i]);
            boolean behind = segment.alike(atBest) && segment.behind(id(some[i]));
            return atBest == 0 || behind || segment.hopeless(atBest) ? 0 : matcher.rank();
        }

        private void copy(int count) throws IOException {
            BinaryDocValues open = forms == null ? reader.getBinaryDocValues(PersonKeys.FORM) : forms;
            forms = open;
            int end = 0;
            for (int i = 0; i < count; i++) {
                open.advanceExact(some[i]);
                BytesRef form = open.binaryValue();
                if (bytes.length < end + form.length) {
                    bytes = Arrays.copyOf(bytes, 2 * (end + form.length));
                }
                System.arraycopy(form.bytes, form.offset, bytes, end, form.length);
                from[i] = end;
                end += form.length;
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
        return new Matches(List.copyOf(matches), best.complete(), false);
    }
}
