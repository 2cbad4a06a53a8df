// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.par.database.TestDatabase;

/**
 * Beans of the register on a real database without a server: each bean is made once and gets its neighbours, and each piece of work is one
 * transaction that is committed.
 */
public final class WorkingRegister implements AutoCloseable {

    private final Register register;
    private final String tenant;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final TenantDatabase database;
    private final Map<Class<?>, Consumer<Object>> observers = new HashMap<>();

    public WorkingRegister(TestDatabase own, String tenant) {
        this.register = new Register(own, TestDatabase.APPLICATION, 2);
        this.tenant = tenant;
        this.database = Register.database(null, tenant);
        CurrentTenant current = new CurrentTenant();
        current.enter(new TenantId(tenant));
        beans.put(CurrentTenant.class, current);
        beans.put(TenantDatabase.class, database);
    }

    /** Puts a made-up neighbour in the place of the real one. */
    public <T> WorkingRegister with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** What a bean tells in its transaction reaches this as well. */
    public <T> WorkingRegister telling(Class<T> event, Consumer<T> observer) {
        observers.put(event, told -> observer.accept(event.cast(told)));
        return this;
    }

    /** The bean with its neighbours. */
    public <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    private <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T made = constructor.newInstance();
            beans.put(type, made);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, field.getType() == Event.class ? events() : bean(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object events() {
        return Proxy.newProxyInstance(
                WorkingRegister.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        observers
                                .getOrDefault(arguments[0].getClass(), told -> {})
                                .accept(arguments[0]);
                    }
                    return null;
                });
    }

    /** One transaction: committed when the work ends, rolled back when it fails. */
    public <T> T inTransaction(Supplier<T> work) {
        EntityManager entities = factory().createEntityManager();
        entities.getTransaction().begin();
        Register.into(database, Register.database(entities, tenant));
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** The same without an answer. */
    public void doInTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private EntityManagerFactory factory() {
        return register.factory();
    }

    @Override
    public void close() {
        register.close();
    }
}
