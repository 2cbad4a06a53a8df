// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.index.IndexEntry;
import nl.par.index.IndexedRecords;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.RecordKind;
import org.jspecify.annotations.Nullable;

/** The persons of a tenant, as far as they may be found: who is restricted is not in the index (R6). */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonRecords implements IndexedRecords {

    @Inject
    private Persons persons;

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public String label() {
        return "Personen";
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        return persons.page(after, limit);
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return persons.findCurrent(ids).stream()
                .filter(person -> !person.restricted())
                .map(PersonRecords::entry)
                .toList();
    }

    /** What is found of a person whose record is this. */
    public static IndexEntry entry(PersonView person) {
        return new IndexEntry(person.id(), PersonKeys.document(person));
    }
}
