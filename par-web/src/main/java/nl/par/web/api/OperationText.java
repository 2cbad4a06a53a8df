// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the code of an operation does not tell: what it is for, in Dutch, and what it answers where the method itself only
 * says {@code Response}. They stand in {@code contract.json}; a test fails when an operation has none.
 *
 * @param summary in one line
 * @param status of the answer when all is well
 * @param answer class of the answer, when the method does not name it; {@code bestand} for a file and {@code geen} for an
 *     answer without content
 */
record OperationText(String summary, int status, @Nullable String answer) {

    private static final int OK = 200;
    private static final String FILE = "bestand";
    private static final String NOTHING = "geen";

    /** All texts by {@link Operation#key()}. */
    static Map<String, OperationText> all() {
        try (InputStream in = OperationText.class.getResourceAsStream("contract.json");
                JsonReader reader = Json.createReader(in)) {
            Map<String, OperationText> all = new TreeMap<>();
            reader.readObject().forEach((key, value) -> all.put(key, of(value.asJsonObject())));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OperationText of(JsonObject text) {
        return new OperationText(text.getString("doel"), text.getInt("status", OK), text.getString("antwoord", null));
    }

    /** Whether it answers with a file. */
    boolean file() {
        return FILE.equals(answer);
    }

    /** Whether the answer has no content. */
    boolean empty() {
        return NOTHING.equals(answer);
    }

    /** The class of the answer. */
    @Nullable
    Class<?> answerType() {
        if (answer == null || file() || empty()) {
            return null;
        }
        try {
            return Class.forName("nl.par.web." + answer, false, getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("contract.json names a class that does not exist: " + answer, e);
        }
    }
}
