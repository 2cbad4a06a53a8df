// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;

/** Writes and reads value records as JSON text, for columns that hold one value of many parts. */
public final class Json {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Json() {}

    /** The value as JSON; absent members are left out. */
    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    /** The value back from {@link #write}. */
    public static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }

    /** The value back from {@link #write}, for generic types. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // a Type carries no type parameter of its own
    public static <T> T read(String json, Type type) {
        return JSONB.fromJson(json, type);
    }
}
