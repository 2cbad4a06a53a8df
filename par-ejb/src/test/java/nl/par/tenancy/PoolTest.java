// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.par.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Promise A5, in build size: a connection never carries one organisation's tenant to the next, however a request ends. */
class PoolTest {

    private static final List<String> TENANTS = List.of("pv23", "gm0193", "gm0150", "ws0664", "gm0148");
    private static final int REQUESTS = 2_000;
    private static final int THREADS = 32;

    private enum End {
        COMMIT,
        ROLLBACK,
        EXCEPTION,
        TIMEOUT,
        TERMINATED
    }

    private final TestDatabase database = TestDatabase.own();
    private final Map<String, UUID> ids = new ConcurrentHashMap<>();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();
    private final Map<End, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void two_connections_shared_by_thirty_two_threads_and_five_organisations_never_mix_them() throws Exception {
        long seed = System.nanoTime();
        try (Register register = new Register(database, TestDatabase.APPLICATION, 2)) {
            plant(register);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            for (int i = 0; i < REQUESTS; i++) {
                Random random = new Random(seed + i);
                threads.execute(() -> request(register, random));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(foreign).as("seed %d", seed).isEmpty();
        assertThat(seen.keySet()).containsExactlyInAnyOrder(End.values());
        assertThat(seen.get(End.COMMIT)).isGreaterThan(REQUESTS / 4);
    }

    private void plant(Register register) throws SQLException {
        try (Connection superuser = Register.connect(database, "postgres")) {
            EntityRows rows = new EntityRows(register.factory(), superuser);
            var person = rows.entities().stream()
                    .filter(entity -> entity.getAlias().equals("Person"))
                    .findFirst()
                    .orElseThrow();
            for (String tenant : TENANTS) {
                ids.put(tenant, UUID.randomUUID());
                rows.store(person, ids.get(tenant), tenant);
            }
        }
    }

    private void request(Register register, Random random) {
        String tenant = TENANTS.get(random.nextInt(TENANTS.size()));
        End end = random.nextInt(20) == 0 ? End.values()[2 + random.nextInt(3)] : End.values()[random.nextInt(2)];
        EntityManager entities = register.factory().createEntityManager();
        try {
            entities.getTransaction().begin();
            TenantDatabase db = Register.database(entities, tenant);
            look(db, tenant);
            db.changed(RecordKind.PERSON, ids.get(tenant));
            db.flush();
            finish(entities, db, end);
        } catch (RuntimeException | SQLException ended) {
            assertThat(ended)
                    .isNotNull(); // a killed or cancelled request ends like this; what it saw was checked before
        } finally {
            seen.merge(end, 1, Integer::sum);
            close(entities);
        }
    }

    private void look(TenantDatabase db, String tenant) throws SQLException {
        for (UUID id : db.query("select p.id from Person p", UUID.class).getResultList()) {
            note(id.equals(ids.get(tenant)), tenant + " saw person " + id);
        }
        note(db.find(personType(), ids.get(tenant)).isPresent(), tenant + " did not see its own");
        for (String other : tenantsInTables(db.connection())) {
            note(other.equals(tenant), tenant + " read a row of " + other);
        }
    }

    private static Class<?> personType() {
        return nl.par.person.Person.class;
    }

    private static List<String> tenantsInTables(Connection connection) throws SQLException {
        List<String> tenants = new ArrayList<>();
        try (PreparedStatement read =
                        connection.prepareStatement("select tenant from person union select tenant from change_log");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                tenants.add(rows.getString(1));
            }
        }
        return tenants;
    }

    private void finish(EntityManager entities, TenantDatabase db, End end) throws SQLException {
        switch (end) {
            case COMMIT -> entities.getTransaction().commit();
            case ROLLBACK -> entities.getTransaction().rollback();
            case EXCEPTION -> db.connection().createStatement().execute("select 1 / 0");
            case TIMEOUT ->
                db.connection().createStatement().execute("set local statement_timeout = 1; select pg_sleep(1)");
            case TERMINATED -> terminate(db.connection());
        }
    }

    private void terminate(Connection victim) throws SQLException {
        int backend;
        try (Statement statement = victim.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            backend = row.getInt(1);
        }
        try (Connection superuser = Register.connect(database, "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ")");
        }
        victim.createStatement().execute("select 1");
    }

    private static void close(EntityManager entities) {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        } catch (RuntimeException connectionIsGone) {
            assertThat(connectionIsGone).isNotNull(); // there is nothing left to roll back
        } finally {
            entities.close();
        }
    }

    private void note(boolean holds, String otherwise) {
        if (!holds) {
            foreign.add(otherwise);
        }
    }
}
