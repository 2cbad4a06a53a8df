// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpPatternsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");

    @Test
    void aColleagueIsRecognisedByNameOrInitials() {
        assertThat(LookUpPatterns.sameName(List.of("jan", "boer"), List.of("jan", "boer")))
                .isTrue();
        assertThat(LookUpPatterns.sameName(List.of("j", "boer"), List.of("boer", "jan")))
                .isTrue();
        assertThat(LookUpPatterns.sameName(List.of("jan", "boer"), List.of("boer")))
                .isFalse();
        assertThat(LookUpPatterns.sameName(List.of("jan", "boer"), List.of("piet", "boer")))
                .isFalse();
    }

    @Test
    void theNightIsOddAndTheWorkingDayIsNot() {
        assertThat(LookUpPatterns.oddHour(Instant.parse("2026-11-20T02:00:00Z")))
                .isTrue();
        assertThat(LookUpPatterns.oddHour(Instant.parse("2026-11-20T22:30:00Z")))
                .isTrue();
        assertThat(LookUpPatterns.oddHour(Instant.parse("2026-11-20T07:00:00Z")))
                .isFalse();
        assertThat(LookUpPatterns.oddHour(Instant.parse("2026-11-20T20:00:00Z")))
                .isFalse();
    }

    @Test
    void refiningAQuestionIsOneOccasionAndTheFourthOccasionStandsOut() {
        List<Instant> refining =
                List.of(NOW.minusSeconds(20), NOW.minusSeconds(60), NOW.minusSeconds(90), NOW.minusSeconds(200));
        assertThat(LookUpPatterns.again(NOW, refining)).isFalse();
        assertThat(LookUpPatterns.again(NOW, days(1, 2))).isFalse();
        assertThat(LookUpPatterns.again(NOW, days(1, 2, 5))).isTrue();
    }

    private static List<Instant> days(int... ago) {
        return java.util.Arrays.stream(ago)
                .mapToObj(days -> NOW.minus(Duration.ofDays(days)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "...",
                "test",
                "aaaaaaaaaa",
                "even kijken",
                "nieuwsgierig",
                "Zomaar",
                "12345",
                "privé",
                "nvt."
            })
    void aPurposeThatSaysNothingStandsOut(String purpose) {
        assertThat(LookUpPatterns.emptyPurpose(purpose)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een afspraak of gesprek voorbereiden",
                "Terugbellen",
                "Keukentafelgesprek",
                "Controle vergunning",
                "Iemand ontvangen aan de balie",
                "Bezwaar bespreken"
            })
    void aPurposeInWordsDoesNot(String purpose) {
        assertThat(LookUpPatterns.emptyPurpose(purpose)).isFalse();
    }
}
