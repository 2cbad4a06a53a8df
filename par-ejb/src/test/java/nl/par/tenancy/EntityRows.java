// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Stores rows that the entities can read, made from their mappings, so that a new entity is tested without a line more. */
public final class EntityRows {

    private static final List<String> SAMPLES = List.of("{}", "[]", "VERBAAL", "");

    private final Session session;
    private final Connection superuser;

    public EntityRows(EntityManagerFactory factory, Connection superuser) {
        this.session = factory.unwrap(Session.class);
        this.superuser = superuser;
    }

    /** Every entity of which there can be instances. */
    public List<ClassDescriptor> entities() {
        List<ClassDescriptor> entities = new ArrayList<>();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!Modifier.isAbstract(descriptor.getJavaClass().getModifiers()) && !descriptor.isAggregateDescriptor()) {
                entities.add(descriptor);
            }
        }
        return entities;
    }

    /** Stores a row of an entity for a tenant; the text columns carry the tenant as a canary. */
    public void store(ClassDescriptor entity, UUID id, String tenant) throws SQLException {
        execute("set session_replication_role = replica");
        for (DatabaseTable table : entity.getTables()) {
            String name = table.getName().toLowerCase(Locale.ROOT);
            dropChecks(name);
            Map<String, String> values = values(entity, name);
            values.put("tenant", "'" + tenant + "'");
            values.put(key(entity), "'" + id + "'");
            values.replaceAll(
                    (column, value) -> value.replace("@tenant@", tenant).replace("@id@", id.toString()));
            execute("insert into " + name + " (" + String.join(", ", values.keySet()) + ") values ("
                    + String.join(", ", values.values()) + ")");
        }
        execute("set session_replication_role = origin");
    }

    /** The column that is the key within a tenant. */
    private static String key(ClassDescriptor entity) {
        return entity.getPrimaryKeyFields().get(0).getName().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> values(ClassDescriptor entity, String table) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (PreparedStatement columns = superuser.prepareStatement(
                "select a.attname, format_type(a.atttypid, null) from pg_attribute a where a.attrelid = ?::regclass"
                        + " and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
                        + " and a.attname not in ('xid', 'seq') order by a.attnum")) {
            columns.setString(1, table);
            try (ResultSet row = columns.executeQuery()) {
                while (row.next()) {
                    values.put(row.getString(1), value(entity, row.getString(1), row.getString(2)));
                }
            }
        }
        return values;
    }

    private static String value(ClassDescriptor entity, String column, String type) {
        return switch (type) {
            case "text", "character varying" -> "'" + text(entity, column) + "'";
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "timestamp with time zone", "timestamp without time zone" -> "current_timestamp";
            case "time without time zone" -> "current_time";
            case "bytea" -> "'\\x00'";
            default -> "1";
        };
    }

    private static String text(ClassDescriptor entity, String column) {
        if (entity.hasInheritance()
                && entity.getInheritancePolicy().getClassIndicatorFieldName() != null
                && entity.getInheritancePolicy()
                        .getClassIndicatorField()
                        .getName()
                        .equalsIgnoreCase(column)) {
            return String.valueOf(
                    entity.getInheritancePolicy().getClassIndicatorMapping().get(entity.getJavaClass()));
        }
        for (DatabaseMapping mapping : entity.getMappings()) {
            if (mapping.isDirectToFieldMapping() && mapping.getField().getName().equalsIgnoreCase(column)) {
                return text(entity, mapping);
            }
            if (mapping.isAggregateObjectMapping() && holds(mapping.getReferenceDescriptor(), column)) {
                return text(mapping.getReferenceDescriptor(), column);
            }
        }
        return "canary-@tenant@-@id@";
    }

    private static boolean holds(ClassDescriptor embedded, String column) {
        return embedded.getMappings().stream()
                .anyMatch(mapping -> mapping.getField().getName().equalsIgnoreCase(column));
    }

    private static String text(ClassDescriptor entity, DatabaseMapping mapping) {
        try {
            Class<?> owner = entity.getJavaClass();
            java.lang.reflect.Field field = null;
            while (field == null) {
                try {
                    field = owner.getDeclaredField(mapping.getAttributeName());
                } catch (NoSuchFieldException inherited) {
                    owner = owner.getSuperclass();
                }
            }
            jakarta.persistence.Convert convert = field.getAnnotation(jakarta.persistence.Convert.class);
            if (convert != null) {
                return readable(convert.converter());
            }
            return field.getType().isEnum()
                    ? field.getType().getEnumConstants()[0].toString()
                    : "canary-@tenant@-@id@";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first sample that the converter can read. */
    private static String readable(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        @SuppressWarnings("unchecked")
        AttributeConverter<Object, String> converter = (AttributeConverter<Object, String>) constructor.newInstance();
        for (String sample : SAMPLES) {
            try {
                converter.convertToEntityAttribute(sample);
                return sample;
            } catch (RuntimeException unreadable) {
                // the next sample, then
            }
        }
        throw new AssertionError("give a sample that " + type.getName() + " can read");
    }

    private void dropChecks(String table) throws SQLException {
        List<String> checks = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select conname from pg_constraint where contype = 'c'"
                        + " and conrelid = '" + table + "'::regclass")) {
            while (rows.next()) {
                checks.add(rows.getString(1));
            }
        }
        for (String check : checks) {
            execute("alter table " + table + " drop constraint " + check);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
