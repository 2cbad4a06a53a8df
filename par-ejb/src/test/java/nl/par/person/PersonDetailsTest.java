// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonDetailsTest {

    private static final PersonDetails FULL = new PersonDetails(
            new PersonName("Jan Willem", "Jan", "J.W.", "van den", "Berg", "de Wit", List.of("Johnny")),
            new PartialDate(1971, 4, null),
            List.of(new PostalAddress("8011AB", 12, "A")),
            List.of(new PhoneNumber("+31612345678")),
            List.of(new EmailAddress("jan@example.nl")),
            List.of(new PlateNumber("12AB34")),
            IdentityCertainty.IDENTITEITSBEWIJS,
            true,
            "Man met hond");

    private final Jsonb jsonb = JsonbBuilder.create();

    @Test
    void everyPartSurvivesBeingStoredAsText() {
        String text = jsonb.toJson(FULL);
        assertThat(jsonb.fromJson(text, PersonDetails.class)).isEqualTo(FULL);
        assertThat(text).contains("\"geboortedatum\":\"1971-04\"", "\"+31612345678\"");
    }

    @Test
    void absentPartsAreUnknownOrNone() {
        PersonDetails empty = jsonb.fromJson("{}", PersonDetails.class);
        assertThat(empty.naam()).isEqualTo(PersonName.UNKNOWN);
        assertThat(empty.telefoonnummers()).isEmpty();
        assertThat(empty.zekerheid()).isEqualTo(IdentityCertainty.ONBEKEND);
        assertThat(empty.forReading()).isEqualTo("onbekende\u00a0betrokkene");
    }

    @Test
    void aNameReadsAsPeopleWriteIt() {
        assertThat(FULL.naam().forReading()).isEqualTo("Jan van den Berg-de Wit");
        assertThat(PersonName.of("Bo", null, "Li").forReading()).isEqualTo("Bo Li");
    }

    @Test
    void aDateThatCannotExistIsRefused() {
        assertThatThrownBy(() -> new PartialDate(1971, 2, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(1971, null, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PartialDate.findIso("1971-00-00")).contains(new PartialDate(1971, null, null));
        assertThat(PartialDate.findIso("1971-13-01")).isEmpty();
    }
}
