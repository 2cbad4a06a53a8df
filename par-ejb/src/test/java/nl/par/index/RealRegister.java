// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.par.database.TestDatabase;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.Register;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * One tenant's persons in a real PostgreSQL, read as the follower reads them. A person is a name here: the details are only text, so that a test
 * can write many.
 */
class RealRegister implements IndexSource, AutoCloseable {

    private final TestDatabase database;
    private final String tenant;
    private final Register register;

    RealRegister(TestDatabase database, String tenant) {
        this.database = database;
        this.tenant = tenant;
        register = new Register(database, TestDatabase.APPLICATION, 8);
    }

    /** A connection of the application, in a transaction of the tenant. */
    Connection begin() throws SQLException {
        Connection connection = database.application();
        connection.setAutoCommit(false);
        enter(connection);
        return connection;
    }

    /** Commits, and begins the next transaction of the tenant. */
    void next(Connection connection) throws SQLException {
        connection.commit();
        enter(connection);
    }

    void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('par.tenant', '" + tenant + "', true)");
        }
    }

    /** Registers or renames, with its line in the change log. */
    static void save(Connection connection, UUID id, String name) throws SQLException {
        run(
                connection,
                "insert into person (id, details, version) values (?, ?, 1)"
                        + " on conflict (tenant, id) do update set details = excluded.details",
                id,
                name);
        changed(connection, id);
    }

    static void forget(Connection connection, UUID id) throws SQLException {
        run(connection, "delete from person where id = ?", id);
        changed(connection, id);
    }

    private static void changed(Connection connection, UUID id) throws SQLException {
        run(
                connection,
                "insert into change_log (tenant, id, kind, record_id)"
                        + " values (par_tenant(), gen_random_uuid(), 'PERSON', ?)",
                id);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    <T> T reading(Function<IndexReading, T> what) {
        return register.as(tenant, db -> what.apply(over(db)));
    }

    private static IndexReading over(TenantDatabase db) {
        try {
            IndexReading reading = new IndexReading();
            Field field = IndexReading.class.getDeclaredField("db");
            field.setAccessible(true);
            field.set(reading, db);
            return reading;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Changes changes(Snapshot seen, Position place, int limit) {
        return reading(reading -> reading.changes(RecordKind.PERSON, seen, place, limit));
    }

    @Override
    public Snapshot now() {
        return reading(IndexReading::now);
    }

    @Override
    public String identity() {
        return reading(IndexReading::identity);
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        List<UUID> page = new ArrayList<>();
        rows(
                "select id from person where id > ? order by id limit " + limit,
                after == null ? new UUID(0, 0) : after,
                row -> page.add(row.getObject(1, UUID.class)));
        return page;
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        List<IndexEntry> entries = new ArrayList<>();
        rows(
                "select id, details from person where id = any(?) and not restricted",
                ids.toArray(new UUID[0]),
                row -> entries.add(
                        new IndexEntry(row.getObject(1, UUID.class), MadeUpRegister.document(row.getString(2)))));
        return entries;
    }

    /** Reads the rows of any query with one value. */
    void rows(String sql, Object value, RowReader reader) {
        register.as(tenant, db -> {
            try (PreparedStatement select = db.connection().prepareStatement(sql)) {
                select.setObject(
                        1, value instanceof UUID[] many ? db.connection().createArrayOf("uuid", many) : value);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Takes one row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    @Override
    public void close() {
        register.close();
    }
}
