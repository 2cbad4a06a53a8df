// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One method of a resource as the contract shows it.
 *
 * @param verb in capitals
 * @param path below {@code /api/v1}
 */
record Operation(String verb, String path, Method method) {

    /** Where the API begins; the number is the first of its version. */
    static final String ROOT = "/api/v1";

    private static final Pattern PATTERN_OF_PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*:[^/]*}");

    /** All operations of these resources, in the order of their addresses. */
    static List<Operation> of(Stream<Class<?>> resources) {
        return resources
                .flatMap(Operation::of)
                .sorted(Comparator.comparing(Operation::key)
                        .thenComparing(operation -> !operation.produces().contains(MediaType.APPLICATION_JSON))
                        .thenComparing(operation -> operation.method().getName()))
                .toList();
    }

    /** Whether the class is a resource of the API. */
    static boolean resource(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        return path != null && slashed(path.value()).startsWith(ROOT);
    }

    private static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method ->
                        verb(method).map(verb -> new Operation(verb, path(resource, method), method)).stream());
    }

    /** Its name among the texts: {@code /incidenten POST}. */
    String key() {
        return path + " " + verb;
    }

    /** Its name for programs that are made from the contract, from verb and address only: {@code postDossiersIdNotities}. */
    String id() {
        StringBuilder id = new StringBuilder(verb.toLowerCase(Locale.ROOT));
        for (String word : path.split("[^a-zA-Z]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    /** Whether it looks for somebody, which is limited in number (R10). */
    boolean search() {
        return path.endsWith("/_zoek");
    }

    /** Whether everybody may use it, without a token. */
    boolean open() {
        return ContractResource.ADDRESS.equals(ROOT + path);
    }

    /** The first word of its address. */
    String tag() {
        return path.split("/", -1)[1].split("\\.", -1)[0];
    }

    /** What it answers with. */
    List<String> produces() {
        Produces own = method.getAnnotation(Produces.class);
        Produces all = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return all == null ? List.of(MediaType.APPLICATION_JSON) : List.of(all.value());
    }

    /** What it reads. */
    List<String> consumes() {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes all = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return all == null ? List.of(MediaType.APPLICATION_JSON) : List.of(all.value());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        @Nullable Path own = method.getAnnotation(Path.class);
        String whole = slashed(resource.getAnnotation(Path.class).value()) + (own == null ? "" : slashed(own.value()));
        return PATTERN_OF_PARAMETER.matcher(whole.substring(ROOT.length())).replaceAll("{$1}");
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
