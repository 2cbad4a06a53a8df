// SPDX-License-Identifier: EUPL-1.2
package nl.par.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The register as it was drawn: design decisions that the compiler cannot keep. */
class ArchitectureTest {

    private static final JavaClasses REGISTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.par");

    @TestFactory
    Stream<DynamicTest> the_register_keeps_every_rule() {
        return new ArchitectureRules("nl.par")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(REGISTER)));
    }

    @Test
    void the_register_was_found_and_no_test_stands_in_for_it() {
        assertThat(REGISTER).hasSizeGreaterThan(30);
        assertThat(REGISTER.stream().map(type -> type.getPackageName())).noneMatch(name -> name.contains("planted"));
    }
}
