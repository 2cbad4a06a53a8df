// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static nl.par.person.match.Certainty.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.par.person.BsnVerification;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMatcherTest {

    private static final PersonDetails JAN = person(
            new PersonName("Jan Willem", "Jan", "J.W.", "van den", "Berg", "Kuiper", List.of("Jopie")), "1971-04-03");

    private static PersonDetails person(PersonName name, String birth) {
        return new PersonDetails(
                name,
                PartialDate.findIso(birth).orElse(null),
                List.of(new PostalAddress("8011AB", 12, "A")),
                List.of(new PhoneNumber("+31612345678")),
                List.of(new EmailAddress("jan@example.nl")),
                List.of(new PlateNumber("12AB34")),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
    }

    private static PersonDetails named(String call, String surname) {
        return PersonDetails.named(PersonName.of(call, null, surname));
    }

    private static Optional<Comparison> compare(String typed, PersonDetails person) {
        return PersonMatcher.compare(
                QuestionText.recognise(typed, LocalDate.of(2026, 11, 22)).question(), person);
    }

    private static Optional<Certainty> certainty(String typed, PersonDetails person) {
        return compare(typed, person).map(Comparison::certainty);
    }

    private static PersonDetails withBsn(PersonDetails person, BsnVerification how) {
        return person.withBsn(new PersonBsn(null, "sealed", "key:ours", how, null));
    }

    private static Optional<Comparison> compareBsn(String typed, String key, PersonDetails person) {
        PersonQuestion question = QuestionText.recognise(typed, LocalDate.of(2026, 11, 22))
                .question()
                .withBsn(List.of("other:key", key));
        return PersonMatcher.compare(question, person);
    }

    @Test
    void aBsnThatAgreesIsCertainByItselfAndUnderAnyKey() {
        Comparison found =
                compareBsn("", "key:ours", withBsn(JAN, BsnVerification.NIET)).orElseThrow();
        assertThat(found.certainty()).isEqualTo(ZEKER);
        assertThat(found.reasonsFor()).containsExactly("Het burgerservicenummer komt overeen.");
    }

    @Test
    void aBsnThatDiffersIsNeverCertainAndOneThatWasVerifiedRulesThePersonOut() {
        assertThat(compareBsn("Jan van den Berg 3-4-1971", "key:theirs", withBsn(JAN, BsnVerification.NIET))
                        .map(Comparison::certainty))
                .hasValueSatisfying(certainty -> assertThat(certainty).isNotEqualTo(ZEKER));
        assertThat(compareBsn("Jan van den Berg 3-4-1971", "key:theirs", withBsn(JAN, BsnVerification.BRP)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan van den Berg",
                "van den Berg, Jan",
                "berg",
                "JAN BERG",
                "J. van den Berg",
                "Jan Willem van den Berg-Kuiper",
                "vandenberg",
                "Jan Kuiper",
                "Jopie",
                "Jan van den Burg",
                "Kuijper",
                "Cuyper"
            })
    void aNameAloneIsFoundButNeverMoreThanPossible(String typed) {
        assertThat(certainty(typed, JAN)).contains(MOGELIJK);
    }

    @Test
    void evenTheRarestNameAloneIsOnlyPossible() {
        assertThat(certainty("Xanthippe Quaedvlieg-Wapperom", named("Xanthippe", "Quaedvlieg-Wapperom")))
                .contains(MOGELIJK);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan van den Berg 3-4-1971,ZEKER",
        "Berg 3-4-1971,MOGELIJK",
        "Jan van den Berg 4-3-1971,MOGELIJK",
        "Jan van den Berg 3-4-1972,MOGELIJK",
        "Jan van den Berg 1971,MOGELIJK",
        "3-4-1971,MOGELIJK",
        "0612345678,MOGELIJK",
        "Berg 0612345678,WAARSCHIJNLIJK",
        "Jan Berg 0612345678,WAARSCHIJNLIJK",
        "Jan Berg 0612345678 jan@example.nl,ZEKER",
        "jan@example.nl,MOGELIJK",
        "12-AB-34,MOGELIJK",
        "8011 AB 12,MOGELIJK",
        "8011 AB 12a Jan van den Berg,WAARSCHIJNLIJK",
        "8011 AB 12a Jan van den Berg 3-4-1971,ZEKER",
        "8011 AB,MOGELIJK",
        "0612345678 12-AB-34,WAARSCHIJNLIJK",
        "0612345678 jan@example.nl,WAARSCHIJNLIJK",
    })
    void moreThanANameMakesItSurer(String typed, Certainty expected) {
        assertThat(certainty(typed, JAN)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Piet de Boer",
                "Jan Bakker",
                "Fatima Yilmaz 3-4-1985",
                "Fatima Yilmaz 3-4-1971",
                "1971",
                "april 1971",
                "0687654321",
                "9999 ZZ 1",
                "Ja",
                "Ber",
            })
    void whoIsSomebodyElseIsNoHit(String typed) {
        assertThat(certainty(typed, JAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Li,Li,Bo",
        "Bo,Li,Bo",
        "Bo Li,Li,Bo",
        "Li Bo,Li,Bo",
        "Çelik,Celik,Ayşe",
        "celik,Çelik,Ayşe",
        "Özdemir,Ozdemir,Ali",
        "Dijkstra,Dykstra,Sjoerd",
        "Meyer,Meijer,Els",
        "Janssen,Jansen,Karel",
        "Jansne,Jansen,Karel",
        "de vries,Vries,Anna",
        "Tjallingii,Tjalingi,Wim",
        "Mohammed,Muhammad,El Idrissi",
        "van Djik,Dijk,Jan",
        "van Dikj,Dijk,Jan",
        "Klinj,Klijn,Albertus",
        "Meojer,Meijer,Els",
        "de Bruijjn,Bruijn,Maria",
        "Dikstra,Dijkstra,Sjoerd"
    })
    void spellingOfANameDoesNotHideAPerson(String typed, String surname, String call) {
        assertThat(certainty(typed, named(call, surname))).contains(MOGELIJK);
    }

    @ParameterizedTest
    @CsvSource({"Le,Li,Bo", "Lo,Li,Bo", "Vos,Bos,Jan", "Ali,Ari,Jan"})
    void shortNamesMustBeTheSame(String typed, String surname, String call) {
        assertThat(certainty(typed, named(call, surname))).isEmpty();
    }

    @Test
    void reasonsTellWhatAgreesAndWhatDiffersWithoutTellingWhatIsRegistered() {
        Comparison outcome = compare("Karel van den Berg 0612345678 06-87654321 5-6-1985", JAN)
                .orElseThrow();
        assertThat(outcome.reasonsFor())
                .containsExactly(
                        "Het telefoonnummer komt overeen.", "De achternaam komt overeen, maar die komt veel voor.");
        assertThat(outcome.reasonsAgainst()).containsExactly("De voornaam wijkt af.", "De geboortedatum wijkt af.");
        assertThat(outcome.toString()).doesNotContain("1971");
    }

    @Test
    void aNamesakeWithAnotherBirthDateIsShownWithWhatSpeaksAgainst() {
        Comparison outcome = compare("Jan van den Berg 12-12-1990", JAN).orElseThrow();
        assertThat(outcome.certainty()).isEqualTo(MOGELIJK);
        assertThat(outcome.reasonsAgainst()).containsExactly("De geboortedatum wijkt af.");
    }

    @Test
    void aContradictionForbidsCertainty() {
        assertThat(certainty("0612345678 jan@example.nl 12-AB-34 5-6-1985", JAN))
                .contains(MOGELIJK);
        assertThat(certainty("0612345678 jan@example.nl Fatima Yilmaz", JAN)).contains(MOGELIJK);
    }

    @Test
    void whatIsNotKnownIsSaidToBeNotCompared() {
        Comparison outcome =
                compare("Bo Li 3-4-1971 0612345678", named("Bo", "Li")).orElseThrow();
        assertThat(outcome.certainty()).isEqualTo(MOGELIJK);
        assertThat(outcome.reasonsAgainst())
                .containsExactlyInAnyOrder(
                        "De geboortedatum is hier niet bekend en dus niet vergeleken.",
                        "Het telefoonnummer is hier niet bekend en dus niet vergeleken.");
    }

    @Test
    void aRareNameWeighsMoreThanACommonOne() {
        double common =
                compare("Jansen", named("Karel", "Jansen")).orElseThrow().weight();
        double rare =
                compare("Wapperom", named("Karel", "Wapperom")).orElseThrow().weight();
        assertThat(rare).isGreaterThan(common + 4);
    }

    @Test
    void aNicknameThatManyHaveIsNeverCertainWithADateAlone() {
        PersonDetails known = person(
                new PersonName("Alexandra", null, null, null, "Haagbrug", null, List.of("Tante Bep")), "1974-02-11");
        assertThat(certainty("Tante Bep 11-2-1974", known)).contains(WAARSCHIJNLIJK);
        assertThat(certainty("Tante Bep Leliestein 11-2-1974", known))
                .hasValueSatisfying(found -> assertThat(found).isNotEqualTo(ZEKER));
        assertThat(certainty("Alexandra Haagbrug 11-2-1974", known)).contains(ZEKER);
    }

    @Test
    void aGivenNameWithinANicknameDoesNotTellABrotherApart() {
        PersonDetails brother = person(
                new PersonName("Franciscus", "Frank", null, null, "Landerswijk", null, List.of("Dikke Daan")),
                "1956-08-06");
        assertThat(certainty("Daan Landerswijk 6-8-1956", brother))
                .hasValueSatisfying(found -> assertThat(found).isNotEqualTo(ZEKER));
    }

    @Test
    void aCallNameIsAsCommonAsTheNamesThatItStandsFor() {
        PersonDetails joke =
                person(new PersonName("Johanna", "Joke", null, null, "Jansen", null, List.of()), "1982-06-02");
        assertThat(certainty("Joke Janssen 2-6-1982", joke))
                .hasValueSatisfying(found -> assertThat(found).isNotEqualTo(ZEKER));
    }

    @Test
    void aPrefixOfManySurnamesIsNoSurname() {
        PersonDetails other =
                person(new PersonName("Achmed", "Achmed", null, null, "Ait Bougei", null, List.of()), "1963-11-18");
        assertThat(certainty("Achmed Ait Halopersad 18-11-1963", other))
                .hasValueSatisfying(found -> assertThat(found).isNotEqualTo(ZEKER));
    }

    @Test
    void twoNamesOfTwoLettersComeTogetherAndTellLess() {
        PersonDetails li = person(new PersonName("Bo", "Bo", null, null, "Li", null, List.of()), "1960-06-07");
        assertThat(certainty("Bo Li 7-6-1960", li)).contains(ZEKER);
        assertThat(certainty("Bo Li 7-6-1960 7896 WG 74", li))
                .hasValueSatisfying(found -> assertThat(found).isNotEqualTo(ZEKER));
    }
}
