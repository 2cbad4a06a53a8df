// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as plain maps and lists, in the order in which they were written. */
final class Json {

    private Json() {}

    /** An object of names and values in turn; a value is text, a number, a boolean, a list or an object. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static String write(Map<String, Object> object) {
        return jakarta.json.Json.createObjectBuilder(object).build().toString();
    }

    /** A text as it is, anything else as it is written. */
    static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    static JsonStructure read(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
