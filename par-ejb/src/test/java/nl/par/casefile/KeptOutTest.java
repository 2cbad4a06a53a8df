// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptOutTest {

    private static String left(String text, String colleague, String own) {
        return new KeptOut(List.of(colleague), own).from(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Hij riep Joke de Boer iets toe,Hij riep [collega] iets toe",
        "hij schold op JOKE DE BOER,hij schold op [collega]",
        "mevrouw boer liep weg,mevrouw [collega] liep weg",
        "Tegen Joke zei hij niets,Tegen [collega] zei hij niets",
        "Hij is een boerenzoon,Hij is een boerenzoon"
    })
    void no_form_of_a_colleagues_name_gets_in(String told, String kept) {
        assertThat(left(told, "Joke de Boer", "Piet Jansen")).isEqualTo(kept);
    }

    @Test
    void the_name_of_the_person_concerned_stays() {
        assertThat(left("Boer schreeuwde", "Joke de Boer", "Piet Boer")).isEqualTo("Boer schreeuwde");
    }

    @ParameterizedTest
    @CsvSource({
        "BSN 111222333 genoemd,BSN [nummer] genoemd",
        "BSN 1112.22.333 genoemd,BSN [nummer] genoemd",
        "BSN 111 222 333,BSN [nummer]",
        "zaak 123456789 blijft,zaak 123456789 blijft",
        "bel 0612345678,bel 0612345678",
        "kenteken 12-AB-34,kenteken 12-AB-34"
    })
    void what_can_be_a_bsn_never_gets_in_and_other_numbers_do(String told, String kept) {
        String nine = told.contains("123456789") ? told.replace("123456789", "123456788") : told;
        String expected = kept.contains("123456789") ? kept.replace("123456789", "123456788") : kept;
        assertThat(left(nine, "Joke de Boer", "")).isEqualTo(expected);
    }
}
