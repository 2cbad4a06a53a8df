// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "24 uur,2024-03-02",
        "36 uur,2024-03-03",
        "14 dagen,2024-03-15",
        "1 werkdag,2024-03-04",
        "3 werkdagen,2024-03-06",
        "6 weken,2024-04-12",
        "12 maanden,2025-03-01",
        "5 jaar,2029-03-01"
    })
    void a_term_is_read_as_people_write_it(String text, LocalDate end) {
        assertThat(Term.parse(text).after(LocalDate.of(2024, 3, 1))).isEqualTo(end);
        assertThat(Term.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "altijd", "zes weken", "-6 weken", "6", "6 eeuwen", "99999 dagen"})
    void what_is_no_term_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 dagen", "30 dagen", "6 weken", "1 maand", "12 maanden", "5 jaar", "3 werkdagen"})
    void what_began_on_the_last_day_over_is_over_and_what_began_a_day_later_is_not(String text) {
        Term term = Term.parse(text);
        for (LocalDate today = LocalDate.of(2024, 2, 25); today.getMonthValue() < 4; today = today.plusDays(1)) {
            LocalDate began = term.lastOver(today);
            assertThat(term.after(began)).isBefore(today);
            assertThat(term.after(began.plusDays(1))).isAfterOrEqualTo(today);
        }
    }

    @Test
    void a_day_stays_a_day_when_the_clock_changes() {
        var start = LocalDate.of(2024, 3, 30).atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam"));

        assertThat(Term.parse("1 dag").after(start).getHour()).isEqualTo(12);
        assertThat(Term.parse("24 uur").after(start).getHour()).isEqualTo(13);
    }
}
