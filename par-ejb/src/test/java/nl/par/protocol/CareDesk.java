// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.incident.Affected;
import nl.par.incident.AffectedRole;
import nl.par.incident.ReportSubmitted;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import nl.par.tenancy.WorkingRegister;

/** Colleagues of one province with the protocol, on a database of their own and with a clock to turn. */
final class CareDesk implements AutoCloseable {

    static final String TENANT = "pv23";
    static final SignedIn EMPLOYEE = who("medewerker", "toezicht", Role.EMPLOYEE);
    static final SignedIn INVOLVED = who("betrokken", "toezicht", Role.EMPLOYEE);
    static final SignedIn MANAGER = who("leidinggevende", "toezicht", Role.MANAGER);
    static final SignedIn OTHER_MANAGER = who("andere-leidinggevende", "wegen", Role.MANAGER);
    static final SignedIn ADVISER = who("adviseur", null, Role.VPT_ADVISER);

    final TurnableClock clock = new TurnableClock();
    private final TestDatabase database = TestDatabase.own();
    private final WorkingRegister register = new WorkingRegister(database, TENANT);
    private final CurrentUser user = new CurrentUser();

    CareDesk() {
        set(CurrentUser.class, user, "tenant", register.bean(CurrentTenant.class));
        register.with(Clock.class, clock)
                .with(
                        TenantConfig.class,
                        new TenantConfig(Path.of(Objects.requireNonNull(System.getProperty("par.tenant-config")))))
                .with(CurrentUser.class, user);
        for (SignedIn each : new SignedIn[] {EMPLOYEE, INVOLVED, MANAGER, OTHER_MANAGER, ADVISER}) {
            as(each, () -> register.bean(Colleagues.class).seen(each));
        }
    }

    /** What another node would meet that changes the tasks of a report now, without patience. */
    void touchTasksElsewhere(UUID report) throws SQLException {
        try (Connection other = database.superuser();
                Statement statement = other.createStatement()) {
            statement.execute("set lock_timeout = '200ms'");
            statement.execute("update protocol_task set version = version where incident_id = '" + report + "'");
        }
    }

    WorkingRegister register() {
        return register;
    }

    <T> T bean(Class<T> type) {
        return register.bean(type);
    }

    /** Does it in a transaction of this colleague. */
    void as(SignedIn who, Runnable work) {
        user.enter(who);
        register.doInTransaction(work);
    }

    <T> T ask(SignedIn who, Supplier<T> work) {
        user.enter(who);
        return register.inTransaction(work);
    }

    /** Something happened to the employee; the id of her report. */
    UUID report(Affected harm) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        as(EMPLOYEE, () -> {
            execute(
                    "insert into incident (id, version, number, status, reporter, reporter_name, occurred_at, reported_at,"
                            + " channel, kinds, well_being, content, unit) values ('" + id + "', 1, '" + id
                            + "', 'RECEIVED', 'medewerker', 'Merel Medewerker', '" + now + "', '" + now
                            + "', 'BALIE', 'FYSIEK', 'AANGESLAGEN', '{}', 'toezicht')");
            ReportSubmitted submitted = new ReportSubmitted(id, "2026-1", "toezicht", clock.instant(), whom(harm));
            bean(ProtocolTasks.class).begin(submitted);
            bean(Aftercares.class).begin(submitted);
        });
        return id;
    }

    ReportSubmitted.ToWhom whom(Affected harm) {
        return new ReportSubmitted.ToWhom(
                "medewerker",
                "Merel Medewerker",
                "medewerker@overijssel.example",
                java.time.LocalDate.now(clock),
                harm);
    }

    /** The report gets its place in a dossier, in which a colleague is involved; the dossier. */
    UUID dossier(UUID report) {
        UUID file = UUID.randomUUID();
        as(ADVISER, () -> {
            execute("insert into case_file (id, version, number, status, opened_at, last_event) values ('" + file
                    + "', 1, '" + file + "', 'OPEN', now(), current_date)");
            execute("update incident set case_id = '" + file + "' where id = '" + report + "'");
            execute("update protocol_task set case_id = '" + file + "' where incident_id = '" + report + "'");
            execute("insert into involvement (id, version, case_id, subject, name, reason, since, until, granted_by,"
                    + " granted_by_name) values (gen_random_uuid(), 1, '" + file
                    + "', 'betrokken', 'Bea Betrokken', 'Werkt eraan', current_date - 400, current_date + 400, 'adviseur',"
                    + " 'Ada Adviseur')");
        });
        return file;
    }

    /** A colleague of Zwolle asked for a card; how that stands, and how long it may still be decided. */
    void cardRequest(String outcome, Duration left) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        as(
                ADVISER,
                () -> execute(
                        "insert into card_decision (id, version, asker, entry_id, asked_name, asked_email, contact, purpose,"
                                + " planned_on, asked_at, expires_at, outcome) values (gen_random_uuid(), 1, 'gm0193',"
                                + " gen_random_uuid(), 'Bo Vragers', 'bo.vragers@zwolle.example', 'HUISBEZOEK',"
                                + " 'gesprek over de vergunning', current_date, '" + now + "', '" + now.plus(left)
                                + "', '"
                                + outcome + "')"));
    }

    TenantSettings settings() {
        return bean(TenantConfig.class).settings(new TenantId(TENANT));
    }

    AftercareView care(SignedIn reader, UUID report) {
        return ask(reader, () -> bean(ReadAftercare.class).one(report));
    }

    TaskLine task(UUID report, String step) {
        return ask(
                ADVISER,
                () -> bean(FindTasks.class).list(TaskQuery.of(TaskQuery.Scope.UNIT, false)).stream()
                        .filter(task ->
                                task.meldingId().equals(report) && task.stap().equals(step))
                        .findFirst()
                        .orElseThrow());
    }

    static Affected hospital(boolean admitted) {
        return new Affected(AffectedRole.MEDEWERKER, "Gebroken pols", false, true, admitted, 2, null, false, false);
    }

    void turnTo(Instant moment) {
        clock.turnTo(moment);
    }

    /** What the database answers, in a transaction. */
    String text(String sql) {
        try (var statement =
                        bean(nl.par.tenancy.TenantDatabase.class).connection().createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (var statement =
                bean(nl.par.tenancy.TenantDatabase.class).connection().createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static SignedIn who(String subject, @org.jspecify.annotations.Nullable String unit, Role role) {
        return new SignedIn(subject, subject, subject + "@overijssel.example", unit, TENANT, Set.of(role));
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

    @Override
    public void close() {
        register.close();
    }
}
