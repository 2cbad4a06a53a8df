// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table with organisations' rows, as the database's catalogue lists it.
 *
 * @param columns in the order of the table
 * @param files columns that hold whole files, which are exported as files
 */
record TenantTable(String name, List<Column> columns, List<String> files) {

    private static final int ROWS_AT_ONCE = 500;
    private static final Set<String> FILE_COLUMNS = Set.of("content", "pdf");

    private static final String COLUMNS = "select t.relname, a.attname, a.atttypid = 'bytea'::regtype"
            + " from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped"
            + " where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and exists (select from pg_attribute k"
            + " where k.attrelid = t.oid and k.attname = 'tenant' and not k.attisdropped) order by t.relname, a.attnum";
    private static final String NEEDS =
            "select h.relname, w.relname from pg_constraint c join pg_class h on h.oid = c.conrelid"
                    + " join pg_class w on w.oid = c.confrelid where c.contype = 'f' and c.conrelid <> c.confrelid"
                    + " and h.relnamespace = 'public'::regnamespace";

    /** A column; small binary ones are written as hexadecimal text. */
    record Column(String name, boolean binary) {}

    /** All of them; one that refers to another comes before it, so that rows can be removed in this order. */
    static List<TenantTable> all(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        try (PreparedStatement read = connection.prepareStatement(COLUMNS);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getBoolean(3)));
            }
        }
        return inOrder(columns, needs(connection)).stream()
                .map(name -> of(name, columns.getOrDefault(name, List.of())))
                .toList();
    }

    private static TenantTable of(String name, List<Column> columns) {
        boolean hasId = columns.stream().anyMatch(column -> column.name().equals("id"));
        List<String> files = columns.stream()
                .filter(column -> hasId && column.binary() && FILE_COLUMNS.contains(column.name()))
                .map(Column::name)
                .toList();
        return new TenantTable(name, List.copyOf(columns), files);
    }

    private static Map<String, Set<String>> needs(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(NEEDS);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                needs.computeIfAbsent(row.getString(1), name -> new HashSet<>()).add(row.getString(2));
            }
        }
        return needs;
    }

    private static List<String> inOrder(Map<String, List<Column>> tables, Map<String, Set<String>> needs) {
        List<String> ordered = new ArrayList<>();
        Set<String> left = new HashSet<>(tables.keySet());
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(name -> left.stream()
                            .noneMatch(
                                    other -> needs.getOrDefault(other, Set.of()).contains(name)))
                    .sorted()
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
            ordered.addAll(free);
            left.removeAll(Set.copyOf(free));
        }
        return ordered;
    }

    /** Its file in the archive. */
    String entry() {
        return "gegevens/" + name + ".jsonl";
    }

    /** Writes the rows as JSON, a line each; files left out. The same rows are the same bytes. How many they were. */
    long write(Connection connection, OutputStream out) throws IOException {
        long count = 0;
        try (PreparedStatement read = connection.prepareStatement(rowsAsJson())) {
            read.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    out.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                    count++;
                }
            }
            return count;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String rowsAsJson() {
        List<String> parts = columns.stream()
                .filter(column -> !files.contains(column.name()))
                .map(column -> column.binary()
                        ? "encode(\"" + column.name() + "\", 'hex') as \"" + column.name() + "\""
                        : "\"" + column.name() + "\"")
                .toList();
        return "select row_to_json(r)::text from (select " + String.join(", ", parts) + " from \"" + name + "\"" + own()
                + ") r";
    }

    /** The files of a column, with the id of their row and the name that they were given. */
    String filesOf(String column) {
        String given = columns.stream().anyMatch(one -> one.name().equals("name")) ? "name" : "null::text";
        return "select id::text, " + given + ", \"" + column + "\" from \"" + name + "\"" + own();
    }

    /** Only its own rows, also where it may read more. Logs keep their order; the rest in that of their ids. */
    private String own() {
        return " where tenant = par_tenant()" + order();
    }

    private String order() {
        List<String> names = columns.stream().map(Column::name).toList();
        if (names.contains("seq")) {
            return " order by \"" + name + "\".xid, seq";
        }
        if (names.contains("number") && names.contains("merkle_root")) {
            return " order by number";
        }
        return names.contains("id") ? " order by id" : " order by \"" + name + "\"::text collate \"C\"";
    }
}
