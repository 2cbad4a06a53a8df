// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.par.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The real persistence unit and the real {@link TenantDatabase} without a server, on a pool as small as one likes. */
public final class Register implements AutoCloseable {

    private final EntityManagerFactory factory;

    /** @param user as whom the pool connects: the application, or the superuser, for whom row-level security is off */
    public Register(TestDatabase database, String user, int pool) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        settings.put("jakarta.persistence.jdbc.url", database.url() + "?prepareThreshold=0&reWriteBatchedInserts=true");
        settings.put("jakarta.persistence.jdbc.user", user);
        settings.put("jakarta.persistence.jdbc.password", user);
        settings.put("eclipselink.connection-pool.default.initial", "1");
        settings.put("eclipselink.connection-pool.default.min", "1");
        settings.put("eclipselink.connection-pool.default.max", Integer.toString(pool));
        settings.put("eclipselink.logging.level", "OFF");
        factory = Persistence.createEntityManagerFactory("par", settings);
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Works in one transaction for a tenant, or for none, and rolls it back. */
    public <T> T as(@Nullable String tenant, Function<TenantDatabase, T> work) {
        EntityManager entities = factory.createEntityManager();
        entities.getTransaction().begin();
        try {
            return work.apply(database(entities, tenant));
        } finally {
            try {
                entities.getTransaction().rollback();
            } finally {
                entities.close();
            }
        }
    }

    static TenantDatabase database(EntityManager entities, @Nullable String tenant) {
        CurrentTenant current = new CurrentTenant();
        if (tenant != null) {
            current.enter(new TenantId(tenant));
        }
        Map<Object, Object> resources = new HashMap<>();
        TransactionSynchronizationRegistry transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        TenantDatabase database = new TenantDatabase();
        set(database, "entityManager", entities);
        set(database, "transaction", transaction);
        set(database, "currentTenant", current);
        set(database, "once", new SentOnce());
        return database;
    }

    /** Makes one gateway work like another, for beans that already hold it. */
    static void into(TenantDatabase held, TenantDatabase fresh) {
        try {
            for (Field field : TenantDatabase.class.getDeclaredFields()) {
                if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    field.set(held, field.get(fresh));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(TenantDatabase database, String name, Object value) {
        try {
            Field field = TenantDatabase.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(database, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connects as one of the roles of the tests, whose passwords are their names. */
    static Connection connect(TestDatabase database, String user) throws SQLException {
        return DriverManager.getConnection(database.url(), user, user);
    }

    @Override
    public void close() {
        factory.close();
    }
}
