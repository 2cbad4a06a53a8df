// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;
import org.jspecify.annotations.Nullable;

/**
 * Inserts all entities of a class in one statement, of which each column is an array. What stands in a row is made by the mappings of EclipseLink, its
 * tenant included, so it is the same row as when the entity had been persisted; without a copy of each object, a call for each row and a statement as
 * long as all rows. Row-level security holds on it.
 */
final class BulkInsert {

    private static final String COLUMNS =
            "select a.attname, t.typname from pg_attribute a join pg_type t on t.oid = a.atttypid"
                    + " where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped";
    private static final int FIRST_VERSION = 1; // as EclipseLink gives it

    private static final Map<String, Map<String, String>> TYPES = new ConcurrentHashMap<>();

    private final AbstractSession session;
    private final Connection connection;

    BulkInsert(AbstractSession session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** What a statement inserts: per column its name and what all rows have there, as texts or as the text of an array. */
    private record Table(String name, List<String> columns, List<Object> cells) {}

    /** The database stores one kind while the rows of the next are made. */
    void insert(List<Collection<Object>> kinds) throws SQLException {
        Iterator<Collection<Object>> left = kinds.iterator();
        Table next = left.hasNext() ? table(left.next()) : null;
        while (next != null) {
            Table now = next;
            CompletableFuture<Table> coming =
                    left.hasNext() ? made(left.next()) : CompletableFuture.completedFuture(null);
            insert(now);
            next = coming.join();
        }
    }

    private CompletableFuture<Table> made(Collection<Object> entities) {
        return CompletableFuture.supplyAsync(() -> table(entities));
    }

    private Table table(Collection<Object> entities) {
        ClassDescriptor descriptor =
                session.getDescriptor(entities.iterator().next().getClass());
        List<AbstractRecord> rows = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            rows.add(descriptor.getObjectBuilder().buildRow(entity, session, WriteType.INSERT));
        }
        List<DatabaseField> fields = rows.get(0).getFields();
        List<Object> cells = new ArrayList<>(fields.size());
        for (int column = 0; column < fields.size(); column++) {
            cells.add(array(column(rows, column, fields.get(column), versionOf(descriptor))));
        }
        return new Table(
                descriptor.getTableName().toLowerCase(Locale.ROOT),
                fields.stream()
                        .map(field -> field.getName().toLowerCase(Locale.ROOT))
                        .toList(),
                cells);
    }

    private static @Nullable DatabaseField versionOf(ClassDescriptor descriptor) {
        return descriptor.getOptimisticLockingPolicy() instanceof VersionLockingPolicy policy
                ? policy.getWriteLockField()
                : null;
    }

    /** In almost every row the column has the same place; finding it by name takes longer. */
    private static @Nullable Object[] column(
            List<AbstractRecord> rows, int place, DatabaseField field, @Nullable DatabaseField version) {
        @Nullable Object[] cells = new Object[rows.size()];
        if (field.equals(version)) {
            Arrays.fill(cells, FIRST_VERSION);
            return cells;
        }
        for (int i = 0; i < cells.length; i++) {
            AbstractRecord row = rows.get(i);
            boolean here = place < row.size() && field.equals(row.getFields().get(place));
            cells[i] = here ? row.getValues().get(place) : row.get(field);
        }
        return cells;
    }

    /** Texts stay as they are, for the driver; what PostgreSQL reads without quotes is written down at once. */
    private static Object array(@Nullable Object[] cells) {
        if (Arrays.stream(cells).anyMatch(String.class::isInstance)) {
            return Arrays.copyOf(cells, cells.length, String[].class);
        }
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (Object cell : cells) {
            text.add(
                    cell instanceof byte[] bytes
                            ? "\"\\\\x" + HexFormat.of().formatHex(bytes) + '"'
                            : String.valueOf(cell));
        }
        return text.toString();
    }

    private void insert(Table table) throws SQLException {
        Map<String, String> types = types(table.name());
        String arrays = table.columns().stream()
                .map(column -> "?::" + types.get(column) + "[]")
                .collect(Collectors.joining(", "));
        String sql = "insert into " + table.name() + " (" + String.join(", ", table.columns())
                + ") select * from unnest(" + arrays + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.cells().get(i) instanceof String[] texts) {
                    insert.setArray(i + 1, connection.createArrayOf("text", texts));
                } else {
                    insert.setObject(i + 1, table.cells().get(i), Types.OTHER);
                }
            }
            insert.executeUpdate();
        }
    }

    private Map<String, String> types(String table) throws SQLException {
        Map<String, String> known = TYPES.get(table);
        if (known != null) {
            return known;
        }
        Map<String, String> types = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        TYPES.put(table, Map.copyOf(types));
        return types;
    }
}
