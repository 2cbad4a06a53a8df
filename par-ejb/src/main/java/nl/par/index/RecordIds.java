// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** The id of a record in its document: sixteen bytes in the order of PostgreSQL, under {@link #FIELD}, fit for sorting. */
public final class RecordIds {

    /** The field that every document has. */
    public static final String FIELD = "_id";

    private RecordIds() {}

    /** The records behind these hits, in the same order. */
    public static List<UUID> of(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<UUID> ids = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            SortedDocValues values = DocValues.getSorted(leaf.reader(), FIELD);
            values.advanceExact(hit.doc - leaf.docBase);
            ids.add(id(values.lookupOrd(values.ordValue())));
        }
        return ids;
    }

    /** The ids of a segment, whose numbers are in the order of the ids. */
    public static SortedDocValues in(LeafReader segment) throws IOException {
        return DocValues.getSorted(segment, FIELD);
    }

    /** The id with this number in a segment. */
    public static UUID of(SortedDocValues ids, int number) throws IOException {
        return id(ids.lookupOrd(number));
    }

    static UUID id(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Term term(UUID id) {
        return new Term(FIELD, bytes(id));
    }

    static void addTo(Document document, UUID id) {
        document.add(new StringField(FIELD, bytes(id), Store.NO));
        document.add(new SortedDocValuesField(FIELD, bytes(id)));
    }
}
