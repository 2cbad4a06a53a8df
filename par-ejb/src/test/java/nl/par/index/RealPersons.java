// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.database.TestDatabase;
import nl.par.person.BsnVault;
import nl.par.person.Persons;
import nl.par.person.lucene.PersonRecords;
import nl.par.tenancy.Register;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Reads persons as the application does. */
final class RealPersons extends RealRegister {

    private final Register register;

    RealPersons(TestDatabase database) {
        super(database, "pv23");
        register = new Register(database, TestDatabase.APPLICATION, 4);
    }

    private static PersonRecords records(TenantDatabase db) {
        Persons persons = new Persons();
        set(persons, "db", db);
        set(persons, "vault", new BsnVault());
        PersonRecords records = new PersonRecords();
        set(records, "persons", persons);
        return records;
    }

    private static void set(Object bean, String field, Object value) {
        try {
            Field injected = bean.getClass().getDeclaredField(field);
            injected.setAccessible(true);
            injected.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        return register.as("pv23", db -> records(db).page(after, limit));
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return register.as("pv23", db -> records(db).read(ids));
    }

    @Override
    public void close() {
        register.close();
        super.close();
    }
}
