// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.audit.AuditNotes;
import nl.par.database.TestDatabase;
import nl.par.imports.ImportJobs.Job;
import nl.par.kernel.ParConfig;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;

/** An adviser with files, on a database of her own: what the server does in the background happens here at once. */
final class ImportDesk implements AutoCloseable {

    static final String TENANT = "pv23";
    static final SignedIn ADVISER = new SignedIn("adviser", "Ada Viser", null, null, TENANT, Set.of(Role.VPT_ADVISER));

    private final TestDatabase database;
    private final WorkingRegister register;
    private final TurnableClock clock = new TurnableClock();

    ImportDesk() {
        this(TestDatabase.own());
    }

    ImportDesk(TestDatabase database) {
        this.database = database;
        this.register = new WorkingRegister(database, TENANT);
        register.with(ParConfig.class, new Waits());
        register.with(Clock.class, clock)
                .with(TenantConfig.class, new TenantConfig(Path.of(System.getProperty("par.tenant-config"))))
                .with(CurrentUser.class, signedIn())
                .with(BsnVault.class, vault(clock))
                .with(ImportJobs.class, filled(new Jobs()));
        register.with(StoreRows.class, filled(new Store())).with(UndoImport.class, filled(new Undo()));
    }

    private CurrentUser signedIn() {
        CurrentUser user = new CurrentUser();
        set(CurrentUser.class, user, "tenant", register.bean(CurrentTenant.class));
        user.enter(ADVISER);
        return user;
    }

    private BsnVault vault(Clock clock) {
        try {
            Path file = Files.createTempFile("bsn", ".keys");
            Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
            Class<?> keys = Class.forName("nl.par.person.BsnKeys");
            var read = keys.getDeclaredMethod("read", Path.class);
            read.setAccessible(true);
            BsnVault vault = new BsnVault();
            set(BsnVault.class, vault, "keys", read.invoke(null, file));
            set(BsnVault.class, vault, "tenant", register.bean(CurrentTenant.class));
            set(BsnVault.class, vault, "clock", clock);
            Files.delete(file);
            return vault;
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a subclass of a bean the neighbours of the bean. */
    private <T> T filled(T bean) {
        for (Field field : bean.getClass().getSuperclass().getDeclaredFields()) {
            if (field.isAnnotationPresent(jakarta.inject.Inject.class)) {
                set(bean.getClass().getSuperclass(), bean, field.getName(), register.bean(field.getType()));
            }
        }
        return bean;
    }

    private static void set(Class<?> type, Object bean, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    TurnableClock clock() {
        return clock;
    }

    TestDatabase database() {
        return database;
    }

    /** Delivers a file as the doors do; returns the import. */
    UUID deliver(InputStream content, FileKind kind) {
        return deliver(content, kind, null, false);
    }

    UUID deliver(InputStream content, FileKind kind, ImportMode mode, boolean declared) {
        UUID id = send(content, kind);
        register.doInTransaction(() -> register.bean(DeliverImport.class).complete(id, mode, declared));
        return id;
    }

    /** Sends pieces of a file of which the rest never comes. */
    UUID begin(InputStream content) {
        return send(content, FileKind.CSV);
    }

    private UUID send(InputStream content, FileKind kind) {
        DeliverImport deliver = register.bean(DeliverImport.class);
        UUID id = register.inTransaction(() -> deliver.begin("register.csv", kind));
        try {
            byte[] piece = content.readNBytes(DeliverImport.PIECE);
            for (int number = 0; piece.length > 0; number++) {
                int place = number;
                byte[] sent = piece;
                register.doInTransaction(() -> deliver.append(id, place, sent));
                piece = content.readNBytes(DeliverImport.PIECE);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** What the server does every hour; returns how many files it removed. */
    int removeExpired() {
        return register.inTransaction(() -> register.bean(ExpiredImports.class).remove());
    }

    /** Does what waits, until nothing does. */
    void work() {
        Optional<Job> job = claim();
        while (job.isPresent()) {
            register.bean(WorkOnImport.class).work(job.get());
            job = claim();
        }
    }

    Optional<Job> claim() {
        return register.bean(ImportJobs.class).claim();
    }

    /** Delivers, looks through, stores. */
    ImportView store(String csv, boolean declared) {
        return store(csv, ImportMode.GOEDE_REGELS, declared);
    }

    ImportView store(String csv, ImportMode mode, boolean declared) {
        UUID id = deliver(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), FileKind.CSV, mode, declared);
        work();
        return view(id);
    }

    ImportView examine(byte[] content, FileKind kind) {
        UUID id = deliver(new ByteArrayInputStream(content), kind);
        work();
        return view(id);
    }

    ImportView view(UUID id) {
        return register.inTransaction(() -> register.bean(ReadImports.class).one(id));
    }

    List<Fault> faults(UUID id) {
        return register.inTransaction(() -> register.bean(ReadImports.class).faults(id, 1000));
    }

    void decide(java.util.function.Consumer<DecideImport> decision) {
        register.doInTransaction(() -> decision.accept(register.bean(DecideImport.class)));
    }

    <T> T ask(java.util.function.Function<WorkingRegister, T> question) {
        return register.inTransaction(() -> question.apply(register));
    }

    /** A number that the database tells, for this organisation. */
    long count(String sql) {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody else works meanwhile. */
    void work(String sql) {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        register.close();
    }

    /** Settings without a server. */
    private static final class Waits extends ParConfig {
        @Override
        public Duration importWaits() {
            return Duration.ofDays(7);
        }
    }

    /** Each call in a transaction of its own, as the server makes them. */
    private final class Jobs extends ImportJobs {
        @Override
        Optional<Job> claim() {
            return register.inTransaction(super::claim);
        }

        @Override
        byte[] chunk(UUID id, int number) {
            return register.inTransaction(() -> super.chunk(id, number));
        }

        @Override
        void beginExamination(UUID id) {
            register.doInTransaction(() -> super.beginExamination(id));
        }

        @Override
        void recognised(UUID id, ImportShape shape) {
            register.doInTransaction(() -> super.recognised(id, shape));
        }

        @Override
        void examined(UUID id, Portion portion) {
            register.doInTransaction(() -> super.examined(id, portion));
        }

        @Override
        void ready(UUID id) {
            register.doInTransaction(() -> super.ready(id));
        }

        @Override
        void refuse(UUID id, String why) {
            register.doInTransaction(() -> super.refuse(id, why));
        }

        @Override
        void done(UUID id) {
            register.doInTransaction(() -> super.done(id));
        }

        @Override
        void undone(UUID id) {
            register.doInTransaction(() -> super.undone(id));
        }

        @Override
        boolean recognisePersons() {
            return register.inTransaction(super::recognisePersons);
        }
    }

    private final class Store extends StoreRows {
        @Override
        public void store(UUID id, Portion portion) {
            register.doInTransaction(() -> {
                super.store(id, portion);
                set(AuditNotes.class, register.bean(AuditNotes.class), "purpose", null);
            });
        }
    }

    private final class Undo extends UndoImport {
        @Override
        boolean some(UUID id) {
            return register.inTransaction(() -> super.some(id));
        }
    }
}
