// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Describes one address with one verb; several methods when it answers in several forms. */
final class OperationJson {

    /** What every operation can answer besides, by status. */
    private static final Map<Integer, String> REFUSALS = new TreeMap<>(Map.of(
            400, "De invoer klopt niet; alle fouten staan in ongeldigeVelden.",
            401, "Geen geldige toegang.",
            403, "De toegang geeft geen recht hierop.",
            404, "Niet gevonden, of niet voor deze organisatie.",
            409, "Een regel of de stand van zaken staat dit in de weg.",
            412, "Intussen gewijzigd; lees eerst de nieuwe versie.",
            428, "If-Match ontbreekt.",
            429, "Te veel verzoeken.",
            503, "Geen betrouwbaar antwoord mogelijk; nooit een leeg antwoord."));

    private static final int NO_CONTENT = 204;

    private final List<Operation> same;
    private final Operation first;
    private final Method method;
    private final OperationText text;
    private final Schemas schemas;
    private final Map<String, JsonObject> parameters = new LinkedHashMap<>();
    private final Set<Integer> refusals = new LinkedHashSet<>(List.of(401, 403, 503));

    OperationJson(List<Operation> same, OperationText text, Schemas schemas) {
        this.same = same;
        this.first = same.get(0);
        this.method = first.method();
        this.text = text;
        this.schemas = schemas;
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("tags", Json.createArrayBuilder().add(first.tag()))
                .add("summary", text.summary())
                .add("description", text.summary())
                .add("operationId", first.id());
        for (Parameter parameter : method.getParameters()) {
            read(parameter, json);
        }
        if (!first.verb().equals("GET") || text.file()) {
            refusals.add(409);
        }
        if (first.search()) {
            refusals.add(429);
        }
        if (first.open()) {
            refusals.removeAll(List.of(401, 403));
            json.add("security", Json.createArrayBuilder());
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        parameters.values().forEach(all::add);
        return json.add("parameters", all).add("responses", responses()).build();
    }

    /** The refusals that operations refer to. */
    static JsonObjectBuilder refusals() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        REFUSALS.forEach((status, words) -> all.add(
                String.valueOf(status),
                Json.createObjectBuilder()
                        .add("description", words)
                        .add("headers", headers())
                        .add(
                                "content",
                                Json.createObjectBuilder()
                                        .add(
                                                "application/problem+json",
                                                Json.createObjectBuilder()
                                                        .add("schema", reference("schemas/Problem"))))));
        return all;
    }

    private void read(Parameter parameter, JsonObjectBuilder json) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (Field field : parameter.getType().getDeclaredFields()) {
                describe(field, field.getGenericType());
            }
        } else if (parameter.isAnnotationPresent(Context.class)) {
            if (parameter.getType() == HttpHeaders.class && !first.verb().equals("GET")) {
                version(); // RecordVersion.required
            }
        } else if (!describe(parameter, parameter.getParameterizedType())) {
            refusals.add(400);
            json.add("requestBody", body(parameter.getParameterizedType()));
        }
    }

    private boolean describe(AnnotatedElement element, Type type) {
        if (element.isAnnotationPresent(PathParam.class)) {
            refusals.add(404);
            add(element.getAnnotation(PathParam.class).value(), "path", type);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            refusals.add(400);
            add(element.getAnnotation(QueryParam.class).value(), "query", type);
        } else if (element.isAnnotationPresent(HeaderParam.class)) {
            String header = element.getAnnotation(HeaderParam.class).value();
            if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(header)) { // the body tells it
                add(header, "header", type);
            }
        } else {
            return false;
        }
        return true;
    }

    private void version() {
        refusals.addAll(List.of(412, 428));
        add(HttpHeaders.IF_MATCH, "header", String.class);
    }

    private void add(String name, String place, Type type) {
        boolean required = place.equals("path") || name.equals(HttpHeaders.IF_MATCH);
        JsonObject schema = name.startsWith("pagina")
                ? Json.createObjectBuilder()
                        .add("type", "integer")
                        .add("minimum", 1)
                        .build()
                : schemas.of(type);
        parameters.put(
                place + " " + name,
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("in", place)
                        .add("required", required)
                        .add("schema", schema)
                        .build());
    }

    private JsonObject body(Type type) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        for (String form : first.consumes()) {
            JsonObjectBuilder media = Json.createObjectBuilder();
            boolean files = MediaType.MULTIPART_FORM_DATA.equals(form);
            if (type == InputStream.class) {
                content.add(form, media.add("schema", file()));
                continue;
            }
            content.add(
                    form,
                    media.add(
                            "schema",
                            files
                                    ? Json.createObjectBuilder()
                                            .add("type", "object")
                                            .build()
                                    : schemas.of(type)));
        }
        return Json.createObjectBuilder()
                .add("required", true)
                .add("content", content)
                .build();
    }

    private static JsonObjectBuilder file() {
        return Json.createObjectBuilder().add("type", "string").add("format", "binary");
    }

    private JsonObjectBuilder responses() {
        JsonObjectBuilder all = Json.createObjectBuilder().add(String.valueOf(text.status()), answer());
        REFUSALS.keySet().stream()
                .filter(refusals::contains)
                .forEach(status -> all.add(String.valueOf(status), reference("responses/" + status)));
        return all;
    }

    private JsonObjectBuilder answer() {
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("description", "Gelukt.").add("headers", headers());
        JsonObjectBuilder content = Json.createObjectBuilder();
        boolean any = false;
        for (Operation form : same) {
            for (String type : text.file() ? List.of(MediaType.APPLICATION_OCTET_STREAM) : form.produces()) {
                if (answers(form.method())) {
                    content.add(type, Json.createObjectBuilder().add("schema", schema(form.method(), type)));
                    any = true;
                }
            }
        }
        return any ? answer.add("content", content) : answer;
    }

    private boolean answers(Method form) {
        return form.getReturnType() != void.class && text.status() != NO_CONTENT && !text.empty();
    }

    private JsonValue schema(Method form, String type) {
        Class<?> named = text.answerType();
        boolean json = type.endsWith("json");
        if (json && form.getReturnType() != Response.class) {
            return schemas.of(form.getGenericReturnType());
        } else if (json && named != null) {
            return schemas.of(named);
        }
        JsonObjectBuilder other = Json.createObjectBuilder();
        return (json ? other.add("type", "object") : other.add("type", "string").add("format", "binary")).build();
    }

    private static JsonObjectBuilder headers() {
        return Json.createObjectBuilder().add("API-Version", reference("headers/API-Version"));
    }

    private static JsonObjectBuilder reference(String to) {
        return Json.createObjectBuilder().add("$ref", "#/components/" + to);
    }
}
