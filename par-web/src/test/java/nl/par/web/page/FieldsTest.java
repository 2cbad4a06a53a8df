// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.par.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-9-2022",
                "17-09-2022",
                "17/09/2022",
                "17.9.2022",
                "17 9 2022",
                "17092022",
                "2022-09-17",
                "17 september 2022",
                "17 sep 2022",
                " 17 SEPT. 2022 "
            })
    void a_date_is_understood_in_any_customary_notation(String typed) {
        assertThat(typed("wanneer", typed).date("wanneer")).contains(LocalDate.of(2022, 9, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2022", "gisteren", "17-13-2022", "1-1-22", "17 fooember 2022", "99999999"})
    void a_date_that_cannot_be_understood_is_an_error_at_its_field(String typed) {
        Fields fields = typed("wanneer", typed);
        assertThat(fields.date("wanneer")).isEmpty();
        assertThat(fields.error("wanneer")).isEqualTo("Vul een datum in zoals 3-4-2026.");
        assertThat(fields.text("wanneer")).isEqualTo(typed);
    }

    @Test
    void maart_and_mei_are_different_months() {
        assertThat(typed("d", "3 maart 2026").date("d")).contains(LocalDate.of(2026, 3, 3));
        assertThat(typed("d", "3 mrt 2026").date("d")).contains(LocalDate.of(2026, 3, 3));
        assertThat(typed("d", "3 mei 2026").date("d")).contains(LocalDate.of(2026, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:02", "14.02", "1402", "14u02"})
    void a_time_is_understood_in_any_customary_notation(String typed) {
        assertThat(typed("tijd", typed).time("tijd")).contains(LocalTime.of(14, 2));
    }

    @Test
    void date_and_time_stand_in_two_fields() {
        Fields fields = typed("wanneer", "3-4-2026").with("wanneerTijd", "14 uur");
        assertThat(fields.dateTime("wanneer")).contains(LocalDateTime.of(2026, 4, 3, 14, 0));
    }

    @Test
    void nothing_typed_is_no_error() {
        Fields fields = Fields.empty();
        assertThat(fields.date("wanneer")).isEmpty();
        assertThat(fields.errors()).isEmpty();
    }

    @Test
    void a_form_carries_the_version_that_it_was_made_from() {
        assertThat(typed("versie", " 12 ").version()).isEqualTo(12);
        assertThat(typed("versieTwee", "3").version("versieTwee")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "\"1\"", "1.0", "9999999999"})
    void a_form_that_carries_no_version_changes_nothing(String carried) {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> typed("versie", carried).version());
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> Fields.empty().version());
    }

    private static Fields typed(String name, String text) {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        sent.add(name, text);
        return Fields.of(sent);
    }
}
