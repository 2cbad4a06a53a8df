// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.ParDataSource;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;

/** Promise A5 within the server, in build size: Payara's own pool, of two connections, never carries one organisation to the next. */
@InContainer
class PoolInsideIT {

    private static final List<TenantId> TENANTS = List.of(
            new TenantId("pv23"),
            new TenantId("gm0193"),
            new TenantId("gm0150"),
            new TenantId("ws0664"),
            new TenantId("gm0148"));
    private static final int THREADS = 64;
    private static final int REQUESTS = 2_000;
    private static final int RARELY = 20;

    /** How a request ends, with what it does to the connection first. */
    private enum End {
        COMMIT(""),
        ROLLBACK(""),
        EXCEPTION("select 1 / 0"),
        TIMEOUT("set local statement_timeout = 1; select pg_sleep(1)"),
        CANCELLED("select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)"),
        TERMINATED("select pg_terminate_backend(pg_backend_pid()), pg_sleep(1)");

        private final String sql;

        End(String sql) {
            this.sql = sql;
        }
    }

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory managed;

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    private final Map<TenantId, UUID> tokens = new HashMap<>();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();
    private final Map<End, AtomicInteger> ended = new EnumMap<>(End.class);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Deployment
    static EnterpriseArchive deployment() {
        EnterpriseArchive ear = InsidePayara.ear(PoolInsideIT.class, End.class);
        JavaArchive register = ear.getAsType(JavaArchive.class, "par-ejb.jar");
        String source = "/" + ParDataSource.class.getName().replace('.', '/') + ".class";
        register.delete(source);
        register.add(new ByteArrayAsset(withTwoConnections(source)), source);
        ear.delete("par-ejb.jar");
        return ear.addAsModule(register);
    }

    @Test
    void two_connections_shared_by_sixty_four_threads_and_five_organisations_never_mix_them() throws Exception {
        long seed = System.nanoTime();
        for (End end : End.values()) {
            ended.put(end, new AtomicInteger());
        }
        for (TenantId each : TENANTS) {
            tokens.put(each, UUID.randomUUID());
            request(each, End.COMMIT);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, managed);
        for (int i = 0; i < REQUESTS; i++) {
            Random random = new Random(seed + i);
            TenantId each = TENANTS.get(random.nextInt(TENANTS.size()));
            End end = End.values()[random.nextInt(RARELY) == 0 ? 2 + random.nextInt(4) : random.nextInt(2)];
            threads.execute(() -> request(each, end));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(4, TimeUnit.MINUTES)).isTrue();
        assertThat(foreign).as("seed %d", seed).isEmpty();
        ended.forEach((end, count) -> assertThat(count).as("%s", end).hasPositiveValue());
        assertThat(failures)
                .as("requests that met a connection another had lost")
                .hasSizeLessThan(REQUESTS / RARELY);
    }

    private void request(TenantId each, End end) {
        RequestContextController context =
                CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            tenant.callAs(each, () -> {
                transaction(each, end);
                return null;
            });
        } finally {
            context.deactivate();
        }
    }

    private void transaction(TenantId each, End end) {
        UserTransaction transaction =
                CDI.current().select(UserTransaction.class).get();
        boolean looked = false;
        try {
            transaction.begin();
            look(each);
            db.changed(RecordKind.PERSON, tokens.get(each));
            db.flush();
            looked = true;
            if (!end.sql.isEmpty()) {
                try (Statement statement = db.connection().createStatement()) {
                    statement.execute(end.sql);
                }
            }
            if (end == End.COMMIT) {
                transaction.commit();
                ended.get(end).incrementAndGet();
            }
        } catch (Exception e) {
            if (!looked || end == End.COMMIT) {
                failures.add(each + " " + end + " " + e);
            }
        } finally {
            if (looked && end != End.COMMIT) {
                ended.get(end).incrementAndGet();
            }
            giveUp(transaction);
        }
    }

    private void look(TenantId each) throws Exception {
        for (UUID token :
                db.query("select distinct c.record from Change c", UUID.class).getResultList()) {
            TENANTS.stream()
                    .filter(other -> !other.equals(each) && token.equals(tokens.get(other)))
                    .forEach(other -> foreign.add(each + " saw the token of " + other));
        }
        try (Statement statement = db.connection().createStatement();
                ResultSet rows = statement.executeQuery("select distinct tenant from change_log")) {
            while (rows.next()) {
                if (!rows.getString(1).equals(each.code())) {
                    foreign.add(each + " read a row of " + rows.getString(1));
                }
            }
        }
    }

    private static void giveUp(UserTransaction transaction) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (Exception connectionIsGone) {
            assertThat(connectionIsGone).isNotNull(); // there is nothing left to roll back
        }
    }

    /** The data source as it ships, but for the number 32 among its constants, the most connections, which becomes 2. */
    private static byte[] withTwoConnections(String source) {
        try (InputStream in = ParDataSource.class.getResourceAsStream(source)) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String changed = constants.replace("\3\0\0\0\40", "\3\0\0\0\2");
            assertThat(changed).isNotEqualTo(constants);
            return changed.getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
