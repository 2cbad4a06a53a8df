// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.database.TestDatabase;
import nl.par.tenancy.Register;
import nl.par.tenancy.TenantDatabase;
import org.junit.jupiter.api.Test;

class PersonPagesTest {

    @Test
    void pagesHoldEveryPersonOnceInOrderWhateverTheirSize() {
        try (Register register = new Register(TestDatabase.own(), TestDatabase.APPLICATION, 2)) {
            for (int size : new int[] {1, 3, 7, 20}) {
                List<UUID> seen = register.as("pv23", db -> twentyInPagesOf(size, db));
                assertThat(seen).hasSize(20).doesNotHaveDuplicates();
                assertThat(seen.stream().map(UUID::toString)).isSorted();
            }
        }
    }

    private static List<UUID> twentyInPagesOf(int size, TenantDatabase db) {
        Persons persons = persons(db);
        for (int i = 0; i < 20; i++) {
            db.persist(new Person(PersonDetails.named(PersonName.of("Bo", null, "Naam")), null));
        }
        db.flush();
        List<UUID> seen = new ArrayList<>();
        List<UUID> page;
        do {
            page = persons.page(seen.isEmpty() ? null : seen.get(seen.size() - 1), size);
            seen.addAll(page);
        } while (page.size() == size);
        return seen;
    }

    private static Persons persons(TenantDatabase db) {
        try {
            Persons persons = new Persons();
            Field field = Persons.class.getDeclaredField("db");
            field.setAccessible(true);
            field.set(persons, db);
            return persons;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
