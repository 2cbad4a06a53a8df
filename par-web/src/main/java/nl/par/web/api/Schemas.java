// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes records as JSON schemas, so that the contract says what the code does. */
final class Schemas {

    private static final Map<String, JsonObject> PLAIN = Map.ofEntries(
            Map.entry("java.lang.String", schema("string", null)),
            Map.entry("java.util.UUID", schema("string", "uuid")),
            Map.entry("java.time.LocalDate", schema("string", "date")),
            Map.entry("java.time.Instant", schema("string", "date-time")),
            Map.entry("java.time.OffsetDateTime", schema("string", "date-time")),
            Map.entry("java.time.LocalDateTime", schema("string", null)),
            Map.entry("java.time.LocalTime", schema("string", null)),
            Map.entry("java.time.YearMonth", schema("string", null)),
            Map.entry("java.net.URI", schema("string", "uri")),
            Map.entry("boolean", schema("boolean", null)),
            Map.entry("java.lang.Boolean", schema("boolean", null)),
            Map.entry("int", schema("integer", "int32")),
            Map.entry("java.lang.Integer", schema("integer", "int32")),
            Map.entry("long", schema("integer", "int64")),
            Map.entry("java.lang.Long", schema("integer", "int64")),
            Map.entry("double", schema("number", "double")),
            Map.entry("java.lang.Double", schema("number", "double")),
            Map.entry("java.math.BigDecimal", schema("number", null)));

    /** A birth date is none: parts of it may be unknown, and it is read in any customary notation. */
    private static final Pattern DATE = Pattern.compile("(?<!^geboorte)(datum|Datum)$|^totEnMet$|^vanaf$");

    private static final Pattern MOMENT = Pattern.compile("([tT]ijdstip|[mM]oment)$");

    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /** All records met, by name. */
    JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    /** The schema of a type; a record becomes a reference. */
    JsonObject of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] inside = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return list(of(inside[0]));
            } else if (Map.class.isAssignableFrom(raw)) {
                return Json.createObjectBuilder()
                        .add("type", "object")
                        .add("additionalProperties", of(inside[1]))
                        .build();
            } else if (raw == Optional.class) {
                return of(inside[0]);
            }
        }
        return type instanceof Class<?> plain ? ofClass(plain) : schema("object", null);
    }

    private JsonObject ofClass(Class<?> type) {
        JsonObject plain = PLAIN.get(type.getName());
        if (plain != null) {
            return plain;
        } else if (type.isEnum()) {
            return enumeration(type);
        } else if (type.isArray()) {
            return list(of(type.getComponentType()));
        } else if (type.isRecord()) {
            return reference(type);
        }
        return schema("object", null);
    }

    private JsonObject reference(Class<?> type) {
        String name = name(type);
        if (owners.putIfAbsent(name, type) == null) {
            named.put(name, record(type));
        } else if (owners.get(name) != type) {
            throw new IllegalStateException("Two records of the API are called " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    /** A record within another class carries its name, because many resources have a {@code Lijst}. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = around == null ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
        return own.replaceAll("(?:Json|Resource)(?=\\.|$)", "").replace(".", "");
    }

    private JsonObject record(Class<?> type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        boolean any = false;
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(component.getName(), of(component));
            if (always(component)) {
                required.add(component.getName());
                any = true;
            }
        }
        JsonObjectBuilder schema =
                Json.createObjectBuilder().add("type", "object").add("properties", properties);
        return (any ? schema.add("required", required) : schema).build();
    }

    /** A text that is a date or a moment, kept as text so that a wrong one is refused in words, is said to be one. */
    private JsonObject of(RecordComponent component) {
        boolean text = component.getType() == String.class;
        if (text && DATE.matcher(component.getName()).find()) {
            return schema("string", "date");
        }
        return text && MOMENT.matcher(component.getName()).find()
                ? schema("string", "date-time")
                : of(component.getGenericType());
    }

    private static boolean always(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean nullable = type.isAnnotationPresent(Nullable.class)
                || (type instanceof AnnotatedParameterizedType && component.getType() == Optional.class);
        return !nullable;
    }

    private static JsonObject enumeration(Class<?> type) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", values)
                .build();
    }

    private static JsonObject list(JsonObject items) {
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", items)
                .build();
    }

    private static JsonObject schema(String type, @Nullable String format) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", type);
        return (format == null ? schema : schema.add("format", format)).build();
    }
}
