// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.access.UseCase;
import nl.par.web.page.Option;
import org.junit.jupiter.api.Test;

/** A privacy officer reads Dutch: a new use case without a word for the log fails here. */
class LogWordsTest {

    @Test
    void every_use_case_has_a_dutch_name_and_every_name_a_use_case() {
        Set<String> expected = new ClassFileImporter()
                .importPackages("nl.par").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(UseCase.class))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("LogIn.enter", "LogIn.leave", "SharedCard.appeared", "SharedCard.opened"));

        assertThat(new TreeSet<>(LogWords.actions().stream().map(Option::value).toList()))
                .isEqualTo(expected);
    }

    @Test
    void names_are_dutch_and_an_old_action_keeps_its_own_name() {
        assertThat(LogWords.of("CheckBeforeContact.ask")).isEqualTo("Persoon raadplegen");
        assertThat(Stream.of("NotAllowed", "Unreliable").map(LogWords::of))
                .containsExactly("geen recht", "niet betrouwbaar");
        assertThat(LogWords.of("FormerUseCase.did")).isEqualTo("FormerUseCase.did");
    }
}
