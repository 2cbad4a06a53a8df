// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.EntityRows;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.jpa.JpaQuery;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise A6 within the server: what one organisation loaded never answers another, whatever way it asks. */
@InContainer
class CacheInsideIT {

    /** Organisations that no other test and no running work of the server knows. */
    private static final TenantId FIRST = new TenantId("gm0173");

    private static final TenantId SECOND = new TenantId("gm0175");

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    private String url;
    private final Map<ClassDescriptor, UUID> planted = new LinkedHashMap<>();

    @Deployment
    static EnterpriseArchive deployment() {
        EnterpriseArchive ear = InsidePayara.ear(CacheInsideIT.class);
        WebArchive doors = ear.getAsType(WebArchive.class, "par-web.war")
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "rows.jar").addClass(EntityRows.class));
        ear.delete("par-web.war");
        return ear.addAsModule(doors);
    }

    @BeforeEach
    void every_entity_has_a_row_of_the_first_organisation() throws Exception {
        List<EntityManagerFactory> factory = new ArrayList<>();
        as(FIRST, entities -> {
            factory.add(entities.getEntityManagerFactory());
            url = url(entities);
        });
        try (Connection superuser = superuser()) {
            EntityRows rows = new EntityRows(factory.get(0), superuser);
            for (ClassDescriptor entity : rows.entities()) {
                UUID id = UUID.randomUUID();
                rows.store(entity, id, FIRST.code());
                planted.put(entity, id);
            }
        }
        assertThat(planted).hasSizeGreaterThan(15);
    }

    @AfterEach
    void take_the_rows_out() throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (ClassDescriptor entity : planted.keySet()) {
                for (DatabaseTable table : entity.getTables()) {
                    statement.execute("delete from " + table.getName() + " where tenant = '" + FIRST + "'");
                }
            }
        }
    }

    @Test
    void what_the_first_loaded_the_second_gets_by_no_way_of_asking() {
        as(
                FIRST,
                entities -> planted.forEach((entity, id) -> assertThat(rows(entity, id))
                        .as("own %s", entity.getAlias())
                        .hasSize(1)));
        planted.forEach(this::nothingForTheSecond);
        as(
                FIRST,
                entities -> planted.forEach((entity, id) -> assertThat(rows(entity, id))
                        .as("own %s", entity.getAlias())
                        .hasSize(1)));
    }

    @Test
    void nothing_is_kept_between_transactions_and_native_queries_are_off() {
        as(FIRST, entities -> {
            planted.forEach((entity, id) -> {
                rows(entity, id);
                assertThat(entity.getCachePolicy().getCacheIsolation().name()).isEqualTo("ISOLATED");
                assertThat(entities.getEntityManagerFactory()
                                .getCache()
                                .contains(entity.getJavaClass(), key(entity, id)))
                        .isFalse();
            });
            assertThatThrownBy(() -> entities.createNativeQuery("select 1").getResultList())
                    .isInstanceOf(PersistenceException.class);
        });
    }

    /** Each refusal ends its transaction, so each way of asking that refuses has one of its own. */
    private void nothingForTheSecond(ClassDescriptor entity, UUID id) {
        as(SECOND, entities -> nothingOf(entity, id, entities));
        as(
                SECOND,
                entities -> assertThatThrownBy(() -> entities.refresh(
                                entities.getReference((Class<?>) entity.getJavaClass(), key(entity, id))))
                        .as("by a reference and a refresh: %s", entity.getAlias())
                        .isInstanceOf(EntityNotFoundException.class));
        if (byId(entity)) {
            as(
                    SECOND,
                    entities -> assertThatThrownBy(() -> db.read(entity.getJavaClass(), id))
                            .as("by reading: %s", entity.getAlias())
                            .isInstanceOf(Refusal.NotFound.class));
        }
    }

    private void nothingOf(ClassDescriptor entity, UUID id, EntityManager entities) {
        String name = entity.getAlias();
        Class<?> type = entity.getJavaClass();
        Object key = key(entity, id);
        assertThat(rows(entity, id)).as("by query: %s", name).isEmpty();
        assertThat(db.query("select e from " + name + " e", Object.class).getResultList())
                .as("in a list: %s", name)
                .isEmpty();
        assertThat(db.query("select count(e) from " + name + " e", Long.class).getSingleResult())
                .as("in a count: %s", name)
                .isZero();
        assertThat((Object) entities.find(type, key)).as("by key: %s", name).isNull();
        assertThat((Object) entities.find(type, key, Map.of("jakarta.persistence.cache.retrieveMode", "USE")))
                .as("by key from a cache: %s", name)
                .isNull();
    }

    private List<?> rows(ClassDescriptor entity, UUID id) {
        String key = entity.getObjectBuilder().getPrimaryKeyMappings().get(0).getAttributeName();
        return db.query("select e from " + entity.getAlias() + " e where e." + key + " = :id", Object.class)
                .setParameter("id", key(entity, id))
                .getResultList();
    }

    private static boolean byId(ClassDescriptor entity) {
        return entity.getPrimaryKeyFields().get(0).getName().equalsIgnoreCase("id");
    }

    private static Object key(ClassDescriptor entity, UUID id) {
        return byId(entity) ? id : id.toString();
    }

    private void as(TenantId each, Consumer<EntityManager> work) {
        UserTransaction transaction =
                CDI.current().select(UserTransaction.class).get();
        tenant.callAs(each, () -> {
            try {
                transaction.begin();
                try {
                    work.accept(db.query("select c from Change c", Object.class)
                            .unwrap(JpaQuery.class)
                            .getEntityManager());
                } finally {
                    transaction.rollback();
                }
                return null;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String url(EntityManager entities) {
        try {
            return entities.unwrap(Connection.class).getMetaData().getURL().replaceFirst("\\?.*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Past both locks, at the database that this server works on. */
    private Connection superuser() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", "postgres");
        return new org.postgresql.Driver().connect(url, login);
    }
}
