// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

/**
 * One tenant's open index. Its newest commit says up to where the change log is surely in it, so that after a crash following starts there and
 * nothing is missed; what was applied after that place is applied again, which changes nothing.
 */
final class LiveIndex implements Closeable {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(PersonKeys.ID, SortField.Type.STRING));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Position committed;

    /** Opens what is in the directory, or an empty index. Every file's checksum is compared first. */
    LiveIndex(Directory directory) throws IOException {
        this.directory = directory;
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                verify(reader);
            }
        }
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setMergePolicy(merging);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
        committed = committedPosition();
    }

    private Position committedPosition() {
        Iterable<java.util.Map.Entry<String, String>> data = writer.getLiveCommitData();
        java.util.Map<String, String> userData = new java.util.HashMap<>();
        if (data != null) {
            data.forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
        }
        return Position.of(userData);
    }

    /** The place in the change log up to which the newest commit holds everything. */
    Position committed() {
        return committed;
    }

    void put(PersonView person) throws IOException {
        writer.updateDocument(key(person.id()), PersonKeys.document(person));
    }

    void drop(UUID person) throws IOException {
        writer.deleteDocuments(key(person));
    }

    private static Term key(UUID person) {
        return new Term(PersonKeys.ID, person.toString());
    }

    /** Shows to searches what was put and dropped. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes everything durable, and removes every trace of replaced and dropped persons from the files. */
    void commit(Position place) throws IOException {
        writer.forceMergeDeletes(true);
        searchers.maybeRefreshBlocking();
        writer.setLiveCommitData(place.userData().entrySet());
        writer.commit();
        writer.deleteUnusedFiles();
        committed = place;
    }

    boolean uncommitted() {
        return writer.hasUncommittedChanges();
    }

    Candidates search(Query query, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopFieldDocs top = searcher.search(query, limit + 1, BEST_FIRST);
            List<UUID> ids = new ArrayList<>();
            for (ScoreDoc hit : top.scoreDocs) {
                ids.add(UUID.fromString(
                        searcher.storedFields().document(hit.doc).get(PersonKeys.ID)));
            }
            return ids.size() > limit
                    ? new Candidates(List.copyOf(ids.subList(0, limit)), false)
                    : new Candidates(List.copyOf(ids), true);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Compares every file of the newest commit with its checksum. */
    void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            verify(reader);
        }
    }

    private static void verify(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
    }

    int size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
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
