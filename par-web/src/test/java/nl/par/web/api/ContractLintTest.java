// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract keeps the NL API Design Rules, and the linter sees every way in which it might not. */
class ContractLintTest {

    private static final Path RULES = Path.of("src", "lint", "nl-api.yaml");
    private static final Path FOLDER = Path.of("target", "lint");
    private static final String AN_ADDRESS = "/paths/~1dossiers~1{id}";
    private static final String READING = AN_ADDRESS + "/get";
    private static final String SENDING = "/paths/~1incidenten/post";
    private static final String PARAMETER = READING + "/parameters/-";

    /** For each rule a change of the contract that breaks it. */
    private static final Map<String, UnaryOperator<JsonPatchBuilder>> PLANTED = new LinkedHashMap<>();

    static {
        PLANTED.put("doc-openapi", p -> p.replace("/openapi", "2.0.0"));
        PLANTED.put("doc-openapi-contact", p -> p.remove("/info/contact/email"));
        PLANTED.put("doc-language", p -> p.replace(READING + "/summary", "Reads one of the files."));
        PLANTED.put("semver", p -> p.replace("/info/version", "1"));
        PLANTED.put("uri-version", p -> p.replace("/servers/0/url", "https://par.example/api"));
        PLANTED.put("transport-tls", p -> p.replace("/servers/0/url", "http://par.example/api/v1"));
        PLANTED.put("version-header", p -> p.remove(READING + "/responses/200/headers"));
        PLANTED.put("no-trailing-slash", p -> p.copy("/paths/~1dossiers~1", "/paths/~1dossiers"));
        PLANTED.put("path-segments-kebab-case", p -> p.move("/paths/~1Dossiers", "/paths/~1dossiers"));
        PLANTED.put("query-keys-camel-case", p -> p.add(PARAMETER, parameter("query", "pagina_grootte")));
        PLANTED.put(
                "property-camel-case", p -> p.add("/components/schemas/Problem/properties/Een_Naam", JsonValue.TRUE));
        PLANTED.put("naming-collections", p -> p.copy("/paths/~1dossier", "/paths/~1dossiers"));
        PLANTED.put("http-methods", p -> p.move(AN_ADDRESS + "/trace", READING));
        PLANTED.put("http-safety", p -> p.copy(READING + "/requestBody", SENDING + "/requestBody"));
        PLANTED.put(
                "resource-operations", p -> p.move("/paths/~1personen~1_zoek/get", "/paths/~1personen~1_zoek/post"));
        PLANTED.put("no-sensitive-uris", p -> p.add(PARAMETER, parameter("query", "geslachtsnaam")));
        PLANTED.put("hide-implementation-id", p -> p.remove(READING + "/parameters/0/schema/format"));
        PLANTED.put("hide-implementation-names", p -> p.replace(READING + "/operationId", "CaseResource_one"));
        PLANTED.put("stateless", p -> p.add(PARAMETER, parameter("cookie", "sessie")));
        PLANTED.put("date-time-format", p -> p.remove("/components/schemas/Melding/properties/tijdstip/format"));
        PLANTED.put("date-format", p -> p.remove("/components/schemas/LetterFact/properties/datum/format"));
        PLANTED.put(
                "error-handling-problem-details",
                p -> p.move(
                        "/components/responses/404/content/application~1json",
                        "/components/responses/404/content/application~1problem+json"));
        PLANTED.put("error-handling-members", p -> p.remove("/components/schemas/Problem/required/0"));
        PLANTED.put("error-handling-invalid-input", p -> p.remove(SENDING + "/responses/400"));
        PLANTED.put("error-handling-access", p -> p.remove(SENDING + "/responses/403"));
        PLANTED.put("publish-openapi", p -> p.remove("/paths/~1openapi.json/get/security"));
        PLANTED.put("security", p -> p.remove("/security"));
    }

    private static Map<String, Set<String>> found = Map.of();

    @BeforeAll
    static void lint() throws IOException, InterruptedException {
        JsonObject contract = ContractTest.contract();
        Files.createDirectories(FOLDER);
        List<String> command = new ArrayList<>(List.of("node", "src/lint/node_modules/.bin/spectral", "lint", "-q"));
        command.addAll(List.of("-r", RULES.toString(), "-f", "json", "-o", "target/lint/found.json"));
        command.add(write("contract", contract));
        for (Map.Entry<String, UnaryOperator<JsonPatchBuilder>> each : PLANTED.entrySet()) {
            JsonObject broken =
                    each.getValue().apply(Json.createPatchBuilder()).build().apply(contract);
            command.add(write(each.getKey(), broken));
        }
        Process spectral = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("spectral.log").toFile())
                .start();
        assertThat(spectral.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(spectral.exitValue())
                .as(Files.readString(FOLDER.resolve("spectral.log")))
                .isEqualTo(1);
        found = read(Files.readString(FOLDER.resolve("found.json")));
    }

    @Test
    void theContractKeepsTheRules() {
        assertThat(found.getOrDefault("contract", Set.of())).isEmpty();
    }

    @Test
    void everyRuleSeesItsPlantedViolation() {
        assertThat(PLANTED.keySet())
                .allSatisfy(rule -> assertThat(found.getOrDefault(rule, Set.of()))
                        .as("planted against %s", rule)
                        .anyMatch(seen -> seen.startsWith(rule + ":")));
    }

    @Test
    void noRuleIsWithoutAPlantedViolation() throws IOException {
        Set<String> rules = new TreeSet<>();
        Matcher rule = Pattern.compile("(?m)^  ([a-z-]+):$").matcher(Files.readString(RULES));
        while (rule.find()) {
            rules.add(rule.group(1));
        }
        assertThat(rules).isEqualTo(new TreeSet<>(PLANTED.keySet()));
    }

    private static JsonObject parameter(String in, String name) {
        return Json.createObjectBuilder().add("in", in).add("name", name).build();
    }

    private static String write(String name, JsonObject contract) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        Files.writeString(file, contract.toString(), StandardCharsets.UTF_8);
        return file.toString();
    }

    /** By file what the linter said about it, each beginning with the name of the rule. */
    private static Map<String, Set<String>> read(String results) {
        Map<String, Set<String>> read = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(results))) {
            for (JsonObject result : reader.readArray().getValuesAs(JsonObject.class)) {
                String file = Path.of(result.getString("source")).getFileName().toString();
                read.computeIfAbsent(file.replace(".json", ""), name -> new TreeSet<>())
                        .add(result.getString("code") + ": " + result.getString("message") + " " + result.get("path"));
            }
        }
        return read;
    }
}
