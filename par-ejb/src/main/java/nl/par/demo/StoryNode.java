// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.par.kernel.TurnableClock;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A place in a story file. A mistake in the file is a mistake of the demo's writer and stops the demo. */
record StoryNode(String where, Map<String, Object> entries) {

    static StoryNode open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static StoryNode of(String where, Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return new StoryNode(where, (Map<String, Object>) map);
        }
        throw new IllegalStateException(where + ": here belong lines of the form 'name: value'");
    }

    boolean has(String key) {
        return entries.get(key) != null;
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw new IllegalStateException(where + ": '" + key + "' is missing in " + entries.keySet());
        }
        return text;
    }

    @Nullable
    String textOrNull(String key) {
        Object value = entries.get(key);
        return value == null ? null : value.toString();
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(entries.get(key));
    }

    List<String> texts(String key) {
        return entries.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The moment, written in Dutch time. */
    Instant moment(String key) {
        return LocalDateTime.parse(text(key)).atZone(TurnableClock.DUTCH_TIME).toInstant();
    }

    StoryNode node(String key) {
        return of(where + " > " + key, entries.getOrDefault(key, Map.of()));
    }

    List<StoryNode> nodes(String key) {
        return entries.get(key) instanceof List<?> list
                ? list.stream().map(item -> of(where + " > " + key, item)).toList()
                : List.of();
    }
}
