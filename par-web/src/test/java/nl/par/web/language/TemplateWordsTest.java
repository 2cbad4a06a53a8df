// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page is half English: whatever a template says has its English. */
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path WORDS = Path.of("src/main/resources/nl/par/web/language/en");

    private final English english = new English();

    @TestFactory
    Stream<DynamicTest> every_text_of_this_template_has_its_english() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            TEMPLATES.relativize(file).toString(),
                            () -> assertThat(withoutEnglish(file)).isEmpty()));
        }
    }

    @Test
    void every_file_of_words_is_read() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(English.FILES);
        }
    }

    @Test
    void english_fills_in_nothing_that_the_dutch_has_not() {
        Pattern place = Pattern.compile("\\{(\\d+)!?}");
        for (String file : English.FILES) {
            English.read(file)
                    .forEach((dutch, english) ->
                            assertThat(places(place, dutch)).as(dutch).containsAll(places(place, english)));
        }
    }

    private static Set<String> places(Pattern place, String text) {
        return place.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    @Test
    void the_texts_of_a_template_are_found_in_each_way_through_it() {
        assertThat(
                        TemplateTexts.of(
                                "@param String a\n<p title=\"Uitleg\">Klaar@if(a != null) voor ${a}@endif, <b>Dank</b></p>"
                                        + "@template.x(label = a == null ? \"Ja\" : \"Nee\", name = \"zoek\", content = @`<i>Diep</i>`)"))
                .containsExactly("Dank", "Diep", "Ja", "Klaar voor {0},", "Klaar,", "Nee", "Uitleg");
    }

    private List<String> withoutEnglish(Path template) throws IOException {
        return List.copyOf(TemplateTexts.of(Files.readString(template)).stream()
                .filter(text -> !english.knows(text))
                .collect(toCollection(TreeSet::new)));
    }
}
