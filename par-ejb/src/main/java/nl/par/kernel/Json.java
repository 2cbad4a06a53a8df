// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A list as JSON may leave it: an absent list becomes empty, absent items go. */
    public static <T> List<T> present(@Nullable List<? extends @Nullable T> list) {
        List<T> present = new ArrayList<>();
        if (list != null) {
            for (T item : list) {
                if (item != null) {
                    present.add(item);
                }
            }
        }
        return List.copyOf(present);
    }
}
