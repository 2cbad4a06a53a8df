// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Tells which records an index holds and the fingerprint of each, in the order of their ids, without loading more than a page. */
final class IndexContent {

    private final List<LeafReaderContext> leaves;
    private final @Nullable Bits living;
    private final @Nullable TermsEnum ids;
    private @Nullable BytesRef next;

    IndexContent(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        leaves = reader.leaves();
        living = MultiBits.getLiveDocs(reader);
        var terms = MultiTerms.getTerms(reader, RecordIds.FIELD);
        ids = terms == null ? null : terms.iterator();
        next = ids == null ? null : ids.next();
    }

    /** The records after those already told, up to this one, or to the end. */
    Map<UUID, Long> upTo(@Nullable UUID last) throws IOException {
        BytesRef end = last == null ? null : RecordIds.bytes(last);
        Map<UUID, Long> prints = new HashMap<>();
        while (ids != null && next != null && (end == null || next.compareTo(end) <= 0)) {
            note(ids, prints);
            next = ids.next();
        }
        return prints;
    }

    /** Those of these records that the index holds. */
    Map<UUID, Long> of(Collection<UUID> some) throws IOException {
        Map<UUID, Long> prints = new HashMap<>();
        for (UUID id : some) {
            if (ids != null && ids.seekExact(RecordIds.bytes(id))) {
                note(ids, prints);
            }
        }
        return prints;
    }

    private void note(TermsEnum at, Map<UUID, Long> prints) throws IOException {
        PostingsEnum documents = at.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (living == null || living.get(doc)) {
                prints.put(RecordIds.id(at.term()), print(doc));
            }
        }
    }

    private long print(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(Fingerprint.FIELD);
        return values != null && values.advanceExact(doc - leaf.docBase) ? values.longValue() : 0;
    }
}
