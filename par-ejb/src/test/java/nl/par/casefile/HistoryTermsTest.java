// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.par.kernel.Refusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTermsTest {

    private static List<String> inWords(String typed) {
        return HistoryTerms.read(typed).stream().map(HistoryClause::inWords).toList();
    }

    @Test
    void words_phrases_beginnings_and_what_must_not_appear_are_told_apart() {
        assertThat(inWords("balie \"u krijgt nog spijt\" bedreig* -telefoon –\"per ongeluk\""))
                .containsExactly(
                        "balie",
                        "“u krijgt nog spijt”",
                        "woorden die beginnen met bedreig",
                        "niet: telefoon",
                        "niet: “per ongeluk”");
    }

    @Test
    void quotation_marks_of_a_word_processor_are_quotation_marks() {
        assertThat(inWords("„ik weet u te vinden”")).containsExactly("“ik weet u te vinden”");
    }

    @Test
    void nothing_typed_is_no_part() {
        assertThat(HistoryTerms.read(null)).isEmpty();
        assertThat(HistoryTerms.read("  \t ")).isEmpty();
        assertThat(HistoryTerms.read("\"\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"zonder einde",
                "een \" los",
                "*dreiging",
                "be*ging",
                "**",
                "be*",
                "*",
                "-alleen -niet",
                "nul\u0000teken",
                "\u202Eomgekeerd",
                "half\uD800teken",
                "\uE000",
                "a b c d e f g h i j k l m"
            })
    void what_cannot_be_understood_is_refused_at_the_search_box_without_being_repeated(String typed) {
        assertThatThrownBy(() -> HistoryTerms.read(typed)).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> {
            assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEqualTo("zoekterm");
                assertThat(violation.message()).doesNotContain("nul", "half", "omgekeerd", "zonder einde");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "*", "\"", "a ", "\u0000"})
    void a_million_signs_are_refused_before_anything_looks_at_them(String sign) {
        String flood = sign.repeat(1_000_000);
        Assertions.assertTimeout(
                Duration.ofMillis(200),
                () -> assertThatThrownBy(() -> HistoryTerms.read(flood)).isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void there_is_no_language_of_expressions() {
        assertThat(HistoryTerms.read("/a.+b/ title:x AND (y OR z)~2^4 [a TO b]"))
                .allSatisfy(clause -> assertThat(clause.form()).isEqualTo(HistoryClause.Form.WORD));
    }
}
