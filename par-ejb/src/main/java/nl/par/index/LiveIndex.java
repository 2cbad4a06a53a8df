// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * One tenant's open index of one kind. Its newest commit says up to where the change log is surely in it, so that after a crash following
 * starts there and nothing is missed; what was applied after that place is applied again, which changes nothing.
 */
final class LiveIndex implements Closeable {

    private static final String FORMAT = "format";

    private final Directory directory;
    private final IndexFormat format;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what is in the directory, or an empty index. Every file's checksum is compared first. */
    LiveIndex(Directory directory, IndexFormat format) throws IOException {
        this.directory = directory;
        this.format = format;
        if (DirectoryReader.indexExists(directory)) {
            verify();
        }
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        IndexWriterConfig config = new IndexWriterConfig(format.analyzer());
        config.setMergePolicy(merging);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    private Map<String, String> commitData() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** The place in the change log up to which the newest commit holds everything. */
    Position committed() {
        return Position.of(commitData());
    }

    /** Whether the documents were made in another way than this node makes and asks for them. */
    boolean outdated() {
        return !format.version().equals(commitData().get(FORMAT));
    }

    void put(IndexEntry entry) throws IOException {
        Document document = entry.document();
        document.add(new NumericDocValuesField(Fingerprint.FIELD, Fingerprint.of(document)));
        RecordIds.addTo(document, entry.id());
        writer.updateDocument(RecordIds.term(entry.id()), document);
    }

    void drop(UUID id) throws IOException {
        writer.deleteDocuments(RecordIds.term(id));
    }

    /** Shows to searches what was put and dropped. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes everything durable, and removes every trace of replaced and dropped records from the files. */
    void commit(Position place) throws IOException {
        writer.forceMergeDeletes(true);
        searchers.maybeRefreshBlocking();
        Map<String, String> data = new HashMap<>(place.userData());
        data.put(FORMAT, format.version());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        writer.deleteUnusedFiles();
    }

    boolean uncommitted() {
        return writer.hasUncommittedChanges();
    }

    <T> T search(IndexSearch<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Compares every file of the newest commit with its checksum. */
    void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    int size() throws IOException {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Closes without making anything durable: what was not committed is followed again. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
