// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerSlipTest {

    @ParameterizedTest
    @CsvSource({
        "bkker,bakker",
        "bakke,bakker",
        "akker,bakker",
        "bakkker,bakker",
        "bbakker,bakker",
        "bakkerr,bakker",
        "bakekr,bakker",
        "abkker,bakker",
        "bakkwr,bakker",
        "nakker,bakker",
        "dikstra,dykstra",
        "djkstra,dykstra"
    })
    void aLetterLeftOutTypedTwiceSwappedOrBesideTheKeyIsASlip(String typed, String meant) {
        assertThat(made(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"dekker,bekker", "bakkers,bakker", "xbakker,bakker", "bakter,bakker", "janson,jansen", "çakker,bakker"})
    void anotherLetterOrOneMoreIsNone(String typed, String meant) {
        assertThat(made(typed, meant)).isFalse();
    }

    private static boolean made(String typed, String meant) {
        byte[] form = PersonForm.bytes("xx" + meant);
        return FingerSlip.made(PersonForm.bytes(typed), form, 2, form.length - 2);
    }
}
