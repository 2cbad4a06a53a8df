// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Java code says to the reader of a page has its English: refusals, titles, labels, cells. */
class SourceWordsTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../par-ejb/src/main/java"));

    /** They say things to others than the reader of a page: to systems, to files, to who starts PAR. */
    private static final Set<String> NOT_TO_A_READER = Set.of("demo", "api");

    private final English english = new English();

    @TestFactory
    Stream<DynamicTest> every_text_of_this_package_has_its_english() throws IOException {
        return SOURCES.stream()
                .flatMap(SourceWordsTest::packages)
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(),
                        () -> assertThat(withoutEnglish(folder)).isEmpty()));
    }

    @Test
    void texts_are_found_with_places_for_what_is_filled_in() {
        assertThat(SourceTexts.of("""
                        throw new Refusal.Conflict("Er zijn al " + many + " concepten.");
                        fields.wrong("veld", left > 1 ? "Nog %d dingen.".formatted(left, of("x")) : "Nog iets.");
                        pages.show("a/b.jte", "Mijn titel", view);
                        """))
                .containsExactlyInAnyOrder("Er zijn al {0} concepten.", "Nog {0} dingen.", "Nog iets.", "Mijn titel");
    }

    private List<String> withoutEnglish(Path folder) throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.addAll(SourceTexts.of(Files.readString(file)));
            }
        }
        return texts.stream().filter(text -> !english.knows(text)).toList();
    }

    private static Stream<Path> packages(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(Files::isDirectory)
                    .filter(folder ->
                            !NOT_TO_A_READER.contains(folder.getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
