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
final class IndexOfPersons implements Closeable {

    private final BareIndex index;

    IndexOfPersons() throws IOException {
        this(new ByteBuffersDirectory());
    }

    IndexOfPersons(Directory directory) throws IOException {
        index = new BareIndex(new PersonRecords(), directory);
    }

    void put(PersonView person) throws IOException {
        index.put(PersonRecords.entry(person));
    }

    void drop(UUID person) throws IOException {
        index.drop(person);
    }

    void commit() throws IOException {
        index.commit();
    }

    Matches search(PersonQuestion question, int limit) throws IOException {
        return index.search(searcher -> PersonSearch.in(searcher, question, limit));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
