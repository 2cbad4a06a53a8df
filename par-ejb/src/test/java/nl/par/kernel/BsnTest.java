// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"900000004", " 900000004 ", "900.000.004", "900 000 004", "9000.00.004", "900-000-004"})
    void isReadInAnyNotation(String typed) {
        assertThat(Bsn.find(typed)).hasValue(new Bsn("900000004"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"900000008", "90000000", "9000000040", "000000000", "0612345678", "abcdefghi", "", "•••••0004"})
    void isNoneWhenItCannotBe(String typed) {
        assertThat(Bsn.find(typed)).isEmpty();
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String right = "900000004";
        for (int place = 0; place < 9; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String slip = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(Bsn.find(slip).isPresent()).isEqualTo(slip.equals(right));
            }
        }
    }

    @Test
    void neverPrintsItself() {
        assertThat(new Bsn("900000004")).hasToString("•••••0004");
        assertThat(Json.write(new Holder(new Bsn("900000004"))))
                .doesNotContain("900000004")
                .contains("0004");
        assertThatThrownBy(() -> new Bsn("123456789")).hasMessageNotContaining("123456789");
    }

    /** Something that holds a number. */
    public record Holder(Bsn bsn) {}
}
