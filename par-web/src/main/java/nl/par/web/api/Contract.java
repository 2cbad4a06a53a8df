// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.par.web.problem.Problem;

/**
 * Makes the contract of the API (OpenAPI 3.0) from the resources themselves: addresses, parameters and records come from the
 * code and so cannot differ from it; only the Dutch texts are kept beside it.
 */
final class Contract {

    private final List<Operation> operations;
    private final Map<String, OperationText> texts;
    private final Schemas schemas = new Schemas();

    Contract(List<Operation> operations, Map<String, OperationText> texts) {
        this.operations = operations;
        this.texts = texts;
    }

    /**
     * The contract.
     *
     * @param server address of PAR, without the path of the API
     */
    JsonObject json(String server) {
        JsonObject paths = paths();
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add("info", info(server))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", server + Operation.ROOT)))
                .add("tags", tags())
                .add(
                        "security",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("toegang", Json.createArrayBuilder())))
                .add("paths", paths)
                .add("components", components())
                .build();
    }

    private static JsonObjectBuilder info(String server) {
        return Json.createObjectBuilder()
                .add("title", "PAR")
                .add(
                        "description",
                        "Provinciaal Agressieregistratiesysteem: agressie tegen mensen met een publieke taak melden, vóór een"
                                + " contact raadplegen en verantwoorden. Eén toegang werkt voor één organisatie.")
                .add("version", ApiHeaders.VERSION)
                .add(
                        "contact",
                        Json.createObjectBuilder()
                                .add("name", "Beheer PAR")
                                .add("email", "par@overijssel.example")
                                .add("url", server + "/hulp"))
                .add(
                        "license",
                        Json.createObjectBuilder()
                                .add("name", "EUPL-1.2")
                                .add("url", "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"));
    }

    private JsonArrayBuilder tags() {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        operations.stream()
                .map(Operation::tag)
                .distinct()
                .forEach(tag -> tags.add(
                        Json.createObjectBuilder().add("name", tag).add("description", "Alles over " + tag + ".")));
        return tags;
    }

    private JsonObject paths() {
        Map<String, Map<String, List<Operation>>> byPath = operations.stream()
                .collect(Collectors.groupingBy(
                        Operation::path,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Operation::verb, TreeMap::new, Collectors.toList())));
        JsonObjectBuilder paths = Json.createObjectBuilder();
        byPath.forEach((path, verbs) -> {
            JsonObjectBuilder item = Json.createObjectBuilder();
            verbs.forEach((verb, same) -> item.add(verb.toLowerCase(Locale.ROOT), operation(same)));
            paths.add(path, item);
        });
        return paths.build();
    }

    private JsonObject operation(List<Operation> same) {
        Operation first = same.get(0);
        OperationText text = texts.getOrDefault(first.key(), new OperationText(first.key(), 200, null));
        return new OperationJson(same, text, schemas).json();
    }

    private JsonObjectBuilder components() {
        schemas.of(Problem.class);
        return Json.createObjectBuilder()
                .add(
                        "securitySchemes",
                        Json.createObjectBuilder()
                                .add(
                                        "toegang",
                                        Json.createObjectBuilder()
                                                .add("type", "http")
                                                .add("scheme", "bearer")
                                                .add("bearerFormat", "JWT")
                                                .add(
                                                        "description",
                                                        "Toegang (access token) van de inlogdienst van uw organisatie, voor"
                                                                + " precies één organisatie.")))
                .add("headers", Json.createObjectBuilder().add("API-Version", version()))
                .add("responses", OperationJson.refusals())
                .add("schemas", schemas.all());
    }

    private static JsonObjectBuilder version() {
        return Json.createObjectBuilder()
                .add("description", "De volledige versie van de API die antwoordt.")
                .add("schema", Json.createObjectBuilder().add("type", "string").add("example", ApiHeaders.VERSION));
    }
}
