// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedIjTest {

    @ParameterizedTest
    @CsvSource({
        "Djik,Dijk",
        "Dikj,Dijk",
        "Klinj,Klijn",
        "Heidjen,Heijden",
        "Meojer,Meijer",
        "Bruijjn,Bruijn",
        "Diijk,Dijk",
        "Njihuis,Nijhuis"
    })
    void whatWasMeantIsAmongTheReadings(String typed, String meant) {
        assertThat(MistypedIj.readings(Folding.fold(typed))).contains(Folding.fold(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jansen", "Bakker", "Yilmaz", "Dijk", "Sjoerd", "Tjalling"})
    void aNameInWhichNothingLooksSoHasNone(String name) {
        assertThat(MistypedIj.readings(Folding.fold(name))).isEmpty();
    }

    @Test
    void thereAreNeverMany() {
        assertThat(MistypedIj.readings("ji".repeat(2_000))).hasSize(4);
    }
}
