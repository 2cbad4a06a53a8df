// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.UUID;
import nl.par.index.BareIndex;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** One tenant's persons in an index, without a database. */
public final class IndexOfPersons implements Closeable {

    private final BareIndex index;

    IndexOfPersons() throws IOException {
        this(new ByteBuffersDirectory());
    }

    /** In this directory. */
    public IndexOfPersons(Directory directory) throws IOException {
        index = new BareIndex(new PersonRecords(), directory);
    }

    /** Adds or replaces a person. */
    public void put(PersonView person) throws IOException {
        index.put(PersonRecords.entry(person));
    }

    void drop(UUID person) throws IOException {
        index.drop(person);
    }

    /** Makes durable what was put and dropped. */
    public void commit() throws IOException {
        index.commit();
    }

    /** Who may be meant. */
    public Matches search(PersonQuestion question, int limit) throws IOException {
        return index.search(searcher -> PersonSearch.in(searcher, question, limit));
    }

    /** Brings everything into one segment, as a rebuild does. */
    public void compact() throws IOException {
        index.compact();
    }

    /** How many segments and documents there are, for a report. */
    public String shape() throws IOException {
        return index.search(searcher -> searcher.getIndexReader().leaves().size() + " segments, "
                + searcher.getIndexReader().numDocs() + " documents");
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
