// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Many records at once become the same rows as one by one, of the organisation that stores them, also where only the first lock holds. */
class BulkInsertTest {

    private static final String OWN = "pv23";
    private static final String OTHER = "gm0193";
    private static final TestDatabase DATABASE = TestDatabase.own();
    private static final Register WITHOUT_SECOND_LOCK = new Register(DATABASE, "postgres", 2);
    private static final Register AS_APPLICATION = new Register(DATABASE, TestDatabase.APPLICATION, 2);

    @AfterAll
    static void close() {
        WITHOUT_SECOND_LOCK.close();
        AS_APPLICATION.close();
    }

    @TestFactory
    Stream<DynamicTest> the_row_of_an_entity_is_the_one_that_persisting_makes() throws SQLException {
        Connection superuser = Register.connect(DATABASE, "postgres");
        EntityRows rows = new EntityRows(WITHOUT_SECOND_LOCK.factory(), superuser);
        return rows.entities().stream()
                .filter(entity -> entity.getPrimaryKeyFields().get(0).getName().equalsIgnoreCase("id"))
                .map(entity -> dynamicTest(entity.getAlias(), () -> compare(rows, entity)))
                .onClose(() -> quietly(superuser));
    }

    private static void compare(EntityRows rows, ClassDescriptor entity) throws SQLException {
        UUID id = UUID.randomUUID();
        rows.store(entity, id, OWN);
        String atOnce = stored(entity, id, (db, found) -> {
            NewRecords fresh = new NewRecords();
            fresh.add(id, found);
            db.store(fresh);
        });
        String alone = stored(entity, id, (db, found) -> {
            db.persist(found);
            db.flush();
        });
        assertThat(atOnce).isEqualTo(alone).contains("\"tenant\": \"" + OWN + "\"", id.toString());
    }

    /** The row after the entity was read, taken away and stored in this way. */
    private static String stored(ClassDescriptor entity, UUID id, BiConsumer<TenantDatabase, Object> way) {
        String table = entity.getTableName().toLowerCase(Locale.ROOT);
        Object found = WITHOUT_SECOND_LOCK.as(OWN, db -> db.read(entity.getJavaClass(), id));
        return WITHOUT_SECOND_LOCK.as(OWN, db -> {
            run(db, "set local session_replication_role = replica");
            run(db, "delete from " + table + " where id = '" + id + "'");
            way.accept(db, found);
            return ask(db, "select to_jsonb(t) - 'xid' - 'seq' from " + table + " t where id = '" + id + "'");
        });
    }

    @Test
    void a_thousand_are_stored_at_once_and_each_has_its_own_place_in_the_change_log() {
        int changes = AS_APPLICATION.as(OTHER, db -> {
            NewRecords fresh = new NewRecords();
            for (int i = 0; i < 1_000; i++) {
                fresh.changed(i % 2 == 0 ? RecordKind.PERSON : RecordKind.TIMELINE_ENTRY, UUID.randomUUID());
            }
            db.store(fresh);
            return Integer.parseInt(ask(db, "select count(distinct seq)::text from change_log"));
        });
        assertThat(changes).isEqualTo(1_000);
    }

    @Test
    void nothing_to_store_stores_nothing() {
        String changes = AS_APPLICATION.as(OTHER, db -> {
            db.store(new NewRecords());
            return ask(db, "select count(*)::text from change_log");
        });
        assertThat(changes).isEqualTo("0");
    }

    @Test
    void without_a_tenant_it_raises() {
        NewRecords fresh = new NewRecords();
        fresh.changed(RecordKind.PERSON, UUID.randomUUID());
        AS_APPLICATION.as(null, db -> {
            assertThatThrownBy(() -> db.store(fresh)).isInstanceOf(Refusal.NoTenant.class);
            return null;
        });
    }

    @Test
    void a_row_of_another_organisation_is_refused_by_the_database() {
        NewRecords fresh = new NewRecords();
        fresh.changed(RecordKind.PERSON, UUID.randomUUID());
        AS_APPLICATION.as(OWN, db -> {
            run(db, "select set_config('par.tenant', '" + OTHER + "', true)");
            assertThatThrownBy(() -> db.store(fresh)).hasStackTraceContaining("row-level security");
            return null;
        });
    }

    private static void run(TenantDatabase db, String sql) {
        try (Statement statement = db.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(TenantDatabase db, String sql) {
        try (Statement statement = db.connection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
