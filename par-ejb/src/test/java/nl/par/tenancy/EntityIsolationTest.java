// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Promise A6, and the first lock alone: the pool connects as superuser, for whom row-level security does not exist, so that
 * only EclipseLink's tenant keeps the organisations apart.
 */
class EntityIsolationTest {

    private static final String OWN = "pv23";
    private static final String FOREIGN = "gm0193";
    private static final TestDatabase DATABASE = TestDatabase.own();
    private static final Register WITHOUT_SECOND_LOCK = new Register(DATABASE, "postgres", 4);
    private static final List<Planted> PLANTED = new ArrayList<>();

    private record Planted(ClassDescriptor entity, UUID own, UUID foreign) {
        /** Name of the attribute that is the key within a tenant. */
        String key() {
            return entity.getObjectBuilder().getPrimaryKeyMappings().get(0).getAttributeName();
        }

        boolean byUuid() {
            return entity.getPrimaryKeyFields().get(0).getName().equalsIgnoreCase("id");
        }

        /** The key as the entity has it: an id, or a text of it. */
        Object key(UUID id) {
            return byUuid() ? id : id.toString();
        }

        Class<?> type() {
            return entity.getJavaClass();
        }
    }

    @BeforeAll
    static void every_entity_has_rows_of_two_organisations() throws SQLException {
        try (Connection superuser = Register.connect(DATABASE, "postgres")) {
            EntityRows rows = new EntityRows(WITHOUT_SECOND_LOCK.factory(), superuser);
            for (ClassDescriptor entity : rows.entities()) {
                Planted planted = new Planted(entity, UUID.randomUUID(), UUID.randomUUID());
                rows.store(entity, planted.own(), OWN);
                rows.store(entity, planted.foreign(), FOREIGN);
                PLANTED.add(planted);
            }
        }
    }

    @AfterAll
    static void close() {
        WITHOUT_SECOND_LOCK.close();
    }

    @Test
    void all_entities_are_tested() {
        assertThat(PLANTED).hasSizeGreaterThan(15);
    }

    @TestFactory
    Stream<DynamicTest> nothing_of_another_organisation_is_found_by_the_first_lock_alone() {
        return PLANTED.stream()
                .map(planted -> dynamicTest(planted.type().getSimpleName(), () -> {
                    assertOwnIsFound(OWN, planted.own(), planted);
                    assertNothingForeign(OWN, planted.own(), planted.foreign(), planted);
                    assertOwnIsFound(FOREIGN, planted.foreign(), planted);
                    assertNothingForeign(FOREIGN, planted.foreign(), planted.own(), planted);
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_a_tenant_every_entity_raises() {
        return PLANTED.stream()
                .map(planted -> dynamicTest(planted.type().getSimpleName(), () -> {
                    String name = planted.entity().getAlias();
                    WITHOUT_SECOND_LOCK.as(null, db -> {
                        assertThatThrownBy(() -> db.find(planted.type(), planted.own()))
                                .isInstanceOf(Refusal.NoTenant.class);
                        assertThatThrownBy(() -> db.query("select e from " + name + " e", Object.class))
                                .isInstanceOf(Refusal.NoTenant.class);
                        return null;
                    });
                    EntityManager bare = WITHOUT_SECOND_LOCK.factory().createEntityManager();
                    assertThatThrownBy(() -> bare.find(planted.type(), planted.own()))
                            .isInstanceOf(RuntimeException.class);
                    assertThatThrownBy(() -> bare.createQuery("select e from " + name + " e")
                                    .getResultList())
                            .isInstanceOf(RuntimeException.class);
                    bare.close();
                }));
    }

    @Test
    void native_queries_are_off_and_nothing_is_cached_between_transactions() {
        EntityManager entities = WITHOUT_SECOND_LOCK.factory().createEntityManager();
        assertThatThrownBy(() -> entities.createNativeQuery("select 1").getResultList())
                .isInstanceOf(PersistenceException.class);
        assertThat(PLANTED).allSatisfy(planted -> {
            assertThat(planted.entity().getCachePolicy().getCacheIsolation().name())
                    .isEqualTo("ISOLATED");
            assertThat(WITHOUT_SECOND_LOCK.factory().getCache().contains(planted.type(), planted.own()))
                    .isFalse();
        });
        entities.close();
    }

    private static void assertOwnIsFound(String tenant, UUID own, Planted planted) {
        List<?> found = WITHOUT_SECOND_LOCK.as(tenant, db -> rows(db, planted, own));
        assertThat(found).as("own " + planted.type().getSimpleName()).hasSize(1);
    }

    private static List<?> rows(TenantDatabase db, Planted planted, UUID id) {
        String name = planted.entity().getAlias();
        return db.query("select e from " + name + " e where e." + planted.key() + " = :id", Object.class)
                .setParameter("id", planted.key(id))
                .getResultList();
    }

    private static void assertNothingForeign(String tenant, UUID own, UUID foreign, Planted planted) {
        String name = planted.entity().getAlias();
        WITHOUT_SECOND_LOCK.as(tenant, db -> {
            assertThat(rows(db, planted, own)).hasSize(1);
            assertThat(rows(db, planted, foreign)).isEmpty();
            assertThat(db.query("select e." + planted.key() + " from " + name + " e", Object.class)
                            .getResultList())
                    .containsExactly(planted.key(own));
            assertThat(db.query("select count(e) from " + name + " e", Long.class)
                            .getSingleResult())
                    .isEqualTo(1);
            assertThat(db.change("delete from " + name + " e where e." + planted.key() + " = :id")
                            .setParameter("id", planted.key(foreign))
                            .executeUpdate())
                    .isZero();
            if (planted.byUuid()) {
                assertThat(db.find(planted.type(), own)).isPresent();
                assertThat(db.find(planted.type(), foreign)).isEmpty();
                assertThatThrownBy(() -> db.read(planted.type(), foreign)).isInstanceOf(Refusal.NotFound.class);
            }
            return null;
        });
    }
}
