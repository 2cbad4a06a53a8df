// SPDX-License-Identifier: EUPL-1.2
package nl.par.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the architecture reports the class that was planted to break it, so none of them is asleep. */
class PlantedViolationsTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("nl.par.planted");
    private static final Map<String, ArchRule> RULES = new ArchitectureRules("nl.par.planted").all();
    private static final Map<String, List<String>> CULPRITS = culprits();

    @TestFactory
    Stream<DynamicTest> a_rule_reports_what_was_planted_against_it() {
        return CULPRITS.entrySet().stream()
                .map(planted -> dynamicTest(planted.getKey(), () -> {
                    String report = String.join(
                            "\n",
                            RULES.get(planted.getKey())
                                    .evaluate(PLANTED)
                                    .getFailureReport()
                                    .getDetails());
                    assertThat(report).contains(planted.getValue());
                }));
    }

    @Test
    void no_rule_is_without_a_planted_violation() {
        assertThat(CULPRITS.keySet()).isEqualTo(RULES.keySet());
    }

    private static Map<String, List<String>> culprits() {
        Map<String, List<String>> planted = new TreeMap<>();
        planted.put("a package uses only those below it", List.of("KnowsAFeature", "Lost"));
        planted.put("features are free of cycles", List.of("KnowsAFeature"));
        planted.put("nothing knows the demo", List.of("KnowsTheDemo"));
        planted.put("the register speaks no HTTP", List.of("SpeaksHttp"));
        planted.put("only tenancy holds an EntityManager", List.of("HoldsAnEntityManager"));
        planted.put("the raw connection is for a few named places", List.of("TakesTheConnection"));
        planted.put(
                "every public method of a stateless bean is a use case",
                List.of("Unguarded.open", "WithInheritance.inherited"));
        planted.put("the mark of a use case stands on methods", List.of("MarkedAsWhole"));
        planted.put("every entity belongs to a tenant", List.of("OfNobody", "OfAnotherColumn"));
        planted.put("an entity changes through verbs, not setters", List.of("OfNobody.setName"));
        planted.put(
                "no clock but the injected one",
                List.of(
                        "ReadsAClock.instant",
                        "ReadsAClock.day",
                        "ReadsAClock.millis",
                        "ReadsAClock.date",
                        "ReadsAClock.zone"));
        planted.put("only the demo turns the clock", List.of("TurnsTheClock.turn", "TurnsTheClock.hands"));
        planted.put("nobody but the demo becomes another user", List.of("BecomesAnother.user"));
        planted.put("only background work changes tenant", List.of("BecomesAnother.tenant"));
        planted.put("names say what a thing is", List.of("IncidentHelper"));
        planted.put("every package declares its nulls", List.of("Lost"));
        ArchitectureRules.TECHNOLOGIES.forEach((technology, owners) -> planted.put(
                technology + " stays in " + owners, List.of("KnowsEveryTechnology." + technology.replace('.', '_'))));
        return planted;
    }
}
