// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A made-up person of the demo.
 *
 * @param tenant code of the organisation; empty for the one who belongs nowhere
 * @param id immutable id of the user, the {@code sub} in tokens
 * @param username what is typed to log in
 * @param details {@code firstName}, {@code lastName}, {@code name}, {@code email}, {@code unit}
 * @param roles roles within the organisation
 */
public record Colleague(
        Optional<String> tenant, String id, String username, Map<String, String> details, List<String> roles) {

    private static final List<String> DETAILS = List.of("firstName", "lastName", "name", "email", "unit");

    /** Everyone in {@code demo/colleagues.yaml}, in its order. */
    static List<Colleague> readAll(Path tenantConfig) {
        Path file = tenantConfig.resolve("demo").resolve("colleagues.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        return list(Organisation.parse(file).get("colleagues")).stream()
                .map(Colleague::read)
                .toList();
    }

    /** One of the details, or an empty text. */
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }

    /** Whether she is of this organisation. */
    boolean worksFor(String code) {
        return tenant.filter(code::equals).isPresent();
    }

    private static Colleague read(Object entry) {
        Map<?, ?> person = (Map<?, ?>) entry;
        Map<String, Object> details = Json.object();
        DETAILS.forEach(name -> details.put(name, text(person, name).orElse("")));
        return new Colleague(
                text(person, "tenant"),
                text(person, "id").orElseThrow(),
                text(person, "username").orElseThrow(),
                strings(details),
                list(person.get("roles")).stream().map(Objects::toString).toList());
    }

    private static Map<String, String> strings(Map<String, Object> map) {
        Map<String, String> strings = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> strings.put(name, Objects.toString(value)));
        return strings;
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Objects::toString);
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
