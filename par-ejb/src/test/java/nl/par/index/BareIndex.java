// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.store.Directory;

/** One index without a change log, for tests and measurements of what lies in it. */
public final class BareIndex implements Closeable {

    private final LiveIndex index;

    /** The index in this directory, for this kind of record. */
    public BareIndex(IndexedRecords records, Directory directory) throws IOException {
        index = new LiveIndex(directory, IndexFormat.of(records));
    }

    /** Adds or replaces a record. */
    public void put(IndexEntry entry) throws IOException {
        index.put(entry);
    }

    /** Takes a record out. */
    public void drop(UUID id) throws IOException {
        index.drop(id);
    }

    /** Makes durable what was put and dropped, as the follower does. */
    public void commit() throws IOException {
        index.commit(Position.START, "none");
    }

    /** Brings everything into one segment, as a rebuild does. */
    public void compact() throws IOException {
        index.compact();
    }

    /** The answer, with all that was put and dropped. */
    public <T> T search(IndexSearch<T> search) throws IOException {
        index.refresh();
        return index.search(search);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
