// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonField;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import org.junit.jupiter.api.Test;

class MergedDetailsTest {

    private static final PersonDetails KEES = new PersonDetails(
            PersonName.of("Kees", "de", "Voorbeeld"),
            null,
            List.of(),
            List.of(new PhoneNumber("+31612345678")),
            List.of(),
            List.of(),
            IdentityCertainty.BEKEND_BIJ_NAAM,
            false,
            null);
    private static final PersonDetails CORNELIS = new PersonDetails(
            new PersonName("Cornelis", null, "C.", "de", "Voorbeeld", null, List.of("Cor")),
            new PartialDate(1971, 4, 3),
            List.of(),
            List.of(new PhoneNumber("+31612345678"), new PhoneNumber("+31387654321")),
            List.of(),
            List.of(),
            IdentityCertainty.IDENTITEITSBEWIJS,
            true,
            null);

    @Test
    void whatTheAdviserSaysNothingAboutIsNotLost() {
        PersonDetails both = MergedDetails.of(KEES, CORNELIS, Map.of());
        assertThat(both.naam().forReading()).isEqualTo("Kees de Voorbeeld");
        assertThat(both.naam().aliassen()).containsExactly("Cornelis de Voorbeeld", "Cor");
        assertThat(both.geboortedatum()).isEqualTo(new PartialDate(1971, 4, 3));
        assertThat(both.telefoonnummers()).hasSize(2);
        assertThat(both.zekerheid()).isEqualTo(IdentityCertainty.IDENTITEITSBEWIJS);
        assertThat(both.mogelijkMinderjarig()).as("the careful answer").isTrue();
    }

    @Test
    void theAdvisersChoiceGoesBeforeEverything() {
        PersonDetails chosen = MergedDetails.of(
                KEES,
                CORNELIS,
                Map.of(
                        PersonField.NAAM, Choice.TWEE,
                        PersonField.GEBOORTEDATUM, Choice.EEN,
                        PersonField.TELEFOONNUMMERS, Choice.EEN,
                        PersonField.ZEKERHEID, Choice.EEN,
                        PersonField.MOGELIJK_MINDERJARIG, Choice.EEN));
        assertThat(chosen.naam().voornamen()).isEqualTo("Cornelis");
        assertThat(chosen.naam().aliassen()).containsExactly("Cor", "Kees de Voorbeeld");
        assertThat(chosen.geboortedatum()).isNull();
        assertThat(chosen.telefoonnummers()).hasSize(1);
        assertThat(chosen.zekerheid()).isEqualTo(IdentityCertainty.BEKEND_BIJ_NAAM);
        assertThat(chosen.mogelijkMinderjarig()).isFalse();
    }

    @Test
    void twoOfTheSameNameGetNoAliasOfTheirOwnName() {
        assertThat(MergedDetails.of(KEES, KEES, Map.of())).isEqualTo(KEES);
    }
}
