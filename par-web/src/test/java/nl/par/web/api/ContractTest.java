// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract says what the resources do, and says it in Dutch. */
class ContractTest {

    private static final String RULE = RecordVersion.class.getName() + ".required(" + HttpHeaders.class.getName() + ")";

    private final JsonObject contract = contract();

    /** The contract as PAR publishes it. */
    static JsonObject contract() {
        return new Contract(Operation.of(resources()), OperationText.all()).json("https://par.example");
    }

    @Test
    void everyOperationHasATextAndEveryTextAnOperation() {
        Set<String> operations =
                Operation.of(resources()).stream().map(Operation::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).isNotEmpty();
        assertThat(OperationText.all().keySet()).containsExactlyElementsOf(operations);
    }

    @Test
    void pathsAndVerbsAreThoseOfTheResources() {
        Set<String> said = new TreeSet<>();
        contract.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().keySet().forEach(verb -> said.add(path + " " + verb)));
        Set<String> done = Operation.of(resources()).stream()
                .map(operation -> operation.path() + " " + operation.verb().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).isEqualTo(done);
    }

    @Test
    void everyOperationNamesItsAnswerUnlessItGivesAFile() {
        contract.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    String json =
                            operation.asJsonObject().getJsonObject("responses").toString();
                    assertThat(json).as("%s %s", verb, path).doesNotContain("\"schema\":{\"type\":\"object\"}");
                }));
    }

    @Test
    void everyChangeOfASeenVersionReadsThatVersionByTheOneRule() {
        Set<String> reading = classes()
                .filter(type -> Operation.resource(type.reflect()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getFullName().equals(RULE)))
                .map(method -> method.reflect().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> promised = Operation.of(resources()).stream()
                .filter(operation -> parameters(operation).contains("\"If-Match\""))
                .map(operation -> operation.method().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(promised).isNotEmpty().isEqualTo(reading);
    }

    private String parameters(Operation operation) {
        return contract.getJsonObject("paths")
                .getJsonObject(operation.path())
                .getJsonObject(operation.verb().toLowerCase(Locale.ROOT))
                .getJsonArray("parameters")
                .toString();
    }

    private static Stream<Class<?>> resources() {
        return classes().<Class<?>>map(JavaClass::reflect).filter(Operation::resource);
    }

    private static Stream<JavaClass> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.par.web").stream();
    }
}
