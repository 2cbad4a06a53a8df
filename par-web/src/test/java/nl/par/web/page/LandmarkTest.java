// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Landmarks by which somebody who does not see the page walks through it. One that is named after data stands on the page twice as soon
 * as two lines are alike, such as two look-ups by one person in one minute (WCAG 1.3.1, landmarks have a name of their own); a line of a
 * list is an article, or a group inside its form.
 */
class LandmarkTest {

    private static final Pattern NAMED_AFTER_DATA = Pattern.compile(
            "<(?:section|nav|aside|form|header|footer)\\b[^>]*\\saria-label(?:ledby)?=\"[^\"]*\\$\\{[^>]*>");

    @Test
    void no_landmark_is_named_after_data() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates.filter(path -> path.toString().endsWith(".jte")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(template ->
                            assertThat(named(Files.readString(template))).isEmpty());
        }
    }

    @Test
    void one_that_is_would_be_found() {
        assertThat(named("<form method=\"post\"\n  aria-label=\"${line.naam()} verwijderen\">"))
                .hasSize(1);
        assertThat(named("<section aria-labelledby=\"regel-${id}\">")).hasSize(1);
    }

    private static List<String> named(String template) {
        return NAMED_AFTER_DATA
                .matcher(template)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
