// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.par.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan van den Berg        | BERG, jan van den
            Jan van den Berg        | Jan v.d. Berg
            Jan van den Berg        | Jan Berg
            Zoë Brontë              | zoe bronte
            Wim Wijnen              | Wim Wynen
            Ann O'Brien             | Ann O’Brien
            Jan 't Hart             | Jan Hart
            Lida Jansen-de Vries    | Lida Vries Jansen
            Søren Weiß              | Soren Weiss
            Fatima el Idrissi       | Idrissi Fatima
            """)
    void a_name_is_the_same_however_it_is_written(String one, String other) {
        assertThat(WholeName.of(one)).isPresent().isEqualTo(WholeName.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan Jansen       | Jan Janssen
            Jan Jansen       | Johan Jansen
            Jan Jansen       | Jan Pieter Jansen
            Jan Jansen       | Jan Jansen-de Vries
            Jan van den Berg | Jan Vandenberg
            """)
    void one_letter_or_word_makes_another_name(String one, String other) {
        assertThat(WholeName.of(one)).isPresent().isNotEqualTo(WholeName.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jansen",
                "van den Berg",
                "J. Jansen",
                "Jansen, J.P.",
                "T. Jansen",
                "Jan P. Jansen",
                "Jan Jan",
                "D. de Vries"
            })
    void a_part_of_a_name_is_not_full(String part) {
        assertThat(WholeName.of(part)).isEmpty();
    }

    @Test
    void a_person_is_known_by_her_given_names_and_either_surname() {
        PersonName name =
                new PersonName("Maria Anna", "Mies", "M.A.", "van der", "Zee", "de Boer", List.of("Rooie Mies"));
        assertThat(WholeName.registered(name))
                .containsExactlyInAnyOrder(
                        "anna maria zee",
                        "anna boer maria",
                        "anna boer maria zee",
                        "maria zee",
                        "boer maria",
                        "boer maria zee",
                        "mies zee",
                        "boer mies",
                        "boer mies zee");
        assertThat(WholeName.of("mies v.d. zee").map(WholeName.registered(name)::contains))
                .isEqualTo(Optional.of(true));
    }

    @Test
    void who_is_known_by_initials_or_by_another_name_only_has_no_full_name() {
        assertThat(WholeName.registered(
                        new PersonName(null, null, "J.P.", null, "Jansen", null, List.of("Jan de Bakker"))))
                .isEmpty();
        assertThat(WholeName.registered(new PersonName("Jan", null, null, null, null, null, List.of())))
                .isEmpty();
    }
}
