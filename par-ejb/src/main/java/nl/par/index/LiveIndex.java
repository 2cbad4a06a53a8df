// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
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
    private static final String DATABASE = "database";

    /** So much a rebuild keeps before it writes a segment: fewer segments are fewer to bring together. */
    private static final int BUFFER_MB = 64;

    private final Directory directory;
    private final IndexFormat format;
    private final IndexWriter writer;
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
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
        merging.setSegmentsPerTier(4); // a look-up costs once for each segment
        IndexWriterConfig config = new IndexWriterConfig(format.analyzer());
        config.setMergePolicy(merging);
        config.setMergeScheduler(merges);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MB);
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

    /** The database that the newest commit was filled from. */
    String database() {
        return commitData().getOrDefault(DATABASE, "");
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

    /** How many former documents the files still hold, as far as searches were refreshed. */
    int deletions() throws IOException {
        return search(searcher -> searcher.getIndexReader().numDeletedDocs());
    }

    /**
     * Writes every segment anew that holds a former document; the next commit lets go of the old files. A merge that is under way hides its segments
     * and carries over what was deleted meanwhile, so merges are waited for and looked after.
     *
     * @return whether all are written anew
     */
    boolean purge() throws IOException {
        merges.sync();
        searchers.maybeRefreshBlocking();
        Set<String> stained = segments(true);
        for (int i = 0; i < 10 && !stained.isEmpty(); i++) {
            writer.forceMergeDeletes(true);
            merges.sync();
            searchers.maybeRefreshBlocking();
            stained.retainAll(segments(false));
        }
        return stained.isEmpty();
    }

    private Set<String> segments(boolean withDeletions) throws IOException {
        return search(searcher -> {
            Set<String> names = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (!withDeletions || leaf.reader().hasDeletions()) {
                    names.add(((SegmentReader) leaf.reader()).getSegmentName());
                }
            }
            return names;
        });
    }

    /** Makes everything durable. */
    void commit(Position place, String database) throws IOException {
        searchers.maybeRefreshBlocking();
        Map<String, String> data = new HashMap<>(place.userData());
        data.put(FORMAT, format.version());
        data.put(DATABASE, database);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        writer.deleteUnusedFiles();
    }

    /** Brings everything into one segment, in which a look-up costs once instead of once for each; after a rebuild. */
    void compact() throws IOException {
        writer.forceMerge(1);
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
