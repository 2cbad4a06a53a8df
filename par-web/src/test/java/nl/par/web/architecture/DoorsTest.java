// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The doors as they were drawn, and each rule about them reporting the class that was planted to break it. */
class DoorsTest {

    private static final JavaClasses DOORS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.par.web");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("nl.par.planted.web");

    @TestFactory
    Stream<DynamicTest> the_doors_keep_every_rule() {
        return new DoorRules("nl.par.web")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(DOORS)));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_reports_what_was_planted_against_it() {
        Map<String, ArchRule> rules = new DoorRules("nl.par.planted.web").all();
        return culprits().entrySet().stream()
                .map(planted -> dynamicTest(planted.getKey(), () -> {
                    String report = String.join(
                            "\n",
                            rules.get(planted.getKey())
                                    .evaluate(PLANTED)
                                    .getFailureReport()
                                    .getDetails());
                    assertThat(report).contains(planted.getValue());
                }));
    }

    @Test
    void no_rule_is_without_a_planted_violation() {
        assertThat(culprits().keySet())
                .isEqualTo(new DoorRules("nl.par.web").all().keySet());
    }

    private static Map<String, String> culprits() {
        Map<String, String> planted = new TreeMap<>();
        planted.put("a door knows use cases and records only", "GoesAroundTheGuard");
        planted.put("features of the doors are free of cycles", "planted.web.other.Back");
        planted.put("only the log-in says who somebody is", "GoesAroundTheGuard.enter");
        planted.put("only the log-in reads tokens", "KnowsTooMuch.token");
        planted.put("only the frame knows the template engine", "KnowsTooMuch.template");
        planted.put("no data behind the register's back", "KnowsTooMuch.data");
        planted.put("a resource stands under the API's address and a page does not", "MisplacedResource");
        planted.put("no clock but the injected one", "KnowsTooMuch.time");
        planted.put("names say what a thing is", "PageHelper");
        planted.put("every package declares its nulls", "planted.web.other.Back");
        return planted;
    }
}
