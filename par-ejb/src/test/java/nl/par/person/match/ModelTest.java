// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static nl.par.person.match.Certainty.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model of docs/matching.md takes into account; each was learned from hits that were wrongly called certain, or found too low. */
class ModelTest {

    private static final String BORN = "1973-03-26";
    private static final String TYPED = " 26-3-1973";

    private static PersonDetails person(PersonName name, @Nullable String birth, PostalAddress... addresses) {
        return new PersonDetails(
                name,
                PartialDate.findIso(birth).orElse(null),
                List.of(addresses),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
    }

    private static PersonDetails named(String given, @Nullable String call, String surname) {
        return person(new PersonName(given, call, null, null, surname, null, List.of()), BORN);
    }

    private static PersonDetails initials(String letters, String surname) {
        return person(new PersonName(null, null, letters, null, surname, null, List.of()), BORN);
    }

    private static PersonDetails prefixed(@Nullable String prefix, @Nullable String partner) {
        return person(new PersonName("Marcel", "Marcel", null, prefix, "Boer", partner, List.of()), BORN);
    }

    private static Comparison compare(String typed, PersonDetails person) {
        return PersonMatcher.compare(
                        QuestionText.recognise(typed, LocalDate.of(2026, 11, 22))
                                .question(),
                        person)
                .orElseThrow();
    }

    private static Certainty certainty(String typed, PersonDetails person) {
        return compare(typed, person).certainty();
    }

    private static double weight(String typed, PersonDetails person) {
        return compare(typed, person).weight();
    }

    @Test
    void theLetterOfAFurtherNameDoesNotTellATwinApart() {
        assertThat(certainty("Willem Lammers" + TYPED, initials("T.W.", "Lammers")))
                .isNotEqualTo(ZEKER);
        assertThat(weight("W. Lammers" + TYPED, initials("T.W.", "Lammers")))
                .isLessThan(weight("W. Lammers" + TYPED, initials("W.T.", "Lammers")));
        assertThat(weight("T.W. Lammers" + TYPED, initials("T.W.", "Lammers")))
                .isGreaterThan(weight("T. Lammers" + TYPED, initials("T.W.", "Lammers")));
    }

    @Test
    void aLetterTellsAsMuchAsItIsRareAlsoWhenItIsOfAnotherFormOfTheName() {
        assertThat(certainty("Karin Otten" + TYPED, initials("C.J.", "Otten"))).isNotEqualTo(ZEKER);
    }

    @Test
    void aFormOfANameTellsLessThanTheNameItself() {
        assertThat(certainty("Cornelis Linddijk" + TYPED, named("Cornelis Gerrit", "Kees", "Linddijk")))
                .isEqualTo(ZEKER);
    }

    @Test
    void aGivenNameAndASurnameOfOneLanguageComeTogetherAndTellLess() {
        double together = weight("Zeynep Bensaid" + TYPED, named("Zeynep", "Zeynep", "Bensaid"));
        double apart = weight("Zeynep Jansen" + TYPED, named("Zeynep", "Zeynep", "Jansen"));
        assertThat(together - apart).isBetween(0.0, 3.5);
        assertThat(weight("Agatha Bensaid" + TYPED, named("Agatha", "Agatha", "Bensaid")))
                .isGreaterThan(together);
    }

    @Test
    void whoIsCalledSoComesBeforeWhoIsOnlyRegisteredSo() {
        assertThat(weight("Maria Zonneveld", named("Maria", "Maria", "Zonneveld")))
                .isGreaterThan(weight("Maria Zonneveld", named("Maria", "Ria", "Zonneveld")))
                .isEqualTo(weight("Maria Zonneveld", named("Maria", null, "Zonneveld")));
    }

    /** Father and son of one name at one door, born on the same day of the year: that only the decade is mistaken is not certain. */
    @Test
    void aDateThatDiffersInOneDigitIsNotCertainAtTheSameDoor() {
        PersonName name = new PersonName("Johan", "Johan", null, "van der", "Lokortbrug", null, List.of());
        PersonDetails son = person(name, "1984-03-25", new PostalAddress("8011AB", 12, null));
        assertThat(certainty("Johan van der Lokortbrug 25-3-1954 8011 AB 12", son))
                .isEqualTo(WAARSCHIJNLIJK);
        assertThat(certainty("Johan van der Lokortbrug 25-3-1984 8011 AB 12", son))
                .isEqualTo(ZEKER);
    }

    @Test
    void aSlipOfTheFingersComesBeforeAnotherLetter() {
        PersonDetails meant = named("Harm", "Harm", "Zonneveld");
        assertThat(weight("Harm Zonmeveld", meant))
                .isEqualTo(weight("Harm Zonnveeld", meant))
                .isGreaterThan(weight("Harm Zonkeveld", meant) + 0.5);
    }

    @Test
    void aGivenNameThatNobodyHasIsASlipRatherThanOneOfWhichOnlyTheLetterIsKnown() {
        assertThat(weight("Cornwlis Ruiter", named("Cornelis", "Cornelis", "Ruiter")))
                .isGreaterThan(weight("Cornwlis Ruiter", initials("C.J.", "Ruiter")));
        assertThat(weight("Joohannes Ruiter", named("Johannes", "Johannes", "Ruiter")))
                .isGreaterThan(weight("Joohannes Ruiter", initials("J.", "Ruiter")));
    }

    @Test
    void aSurnameThatManyHaveIsNotTakenForAGivenNameByMistake() {
        PersonDetails person = named("Peter", "Peter", "Vermeulen");
        assertThat(weight("Peters" + TYPED, person)).isLessThan(weight("Petert" + TYPED, person) - 2);
    }

    @Test
    void aGivenNameThatOthersHaveIsNotTakenForASlip() {
        assertThat(certainty("Jan Ruitenberg" + TYPED, named("Jaap", "Jaap", "Ruitenberg")))
                .isNotEqualTo(ZEKER);
        assertThat(certainty("Anna Ruitenberg" + TYPED, named("Anne", "Anne", "Ruitenberg")))
                .isNotEqualTo(ZEKER);
    }

    @Test
    void aSurnameThatLooksLikeANicknameOfSomebodyElseIsNotTakenForASlip() {
        PersonName name = new PersonName("Chantal", "Chantal", null, null, "Ravensma", null, List.of("Kleine Kees"));
        assertThat(certainty("Chantal van Hees" + TYPED, person(name, BORN))).isNotEqualTo(ZEKER);
    }

    @Test
    void namesByWhichSomebodyIsNotCalledComeLaterAlsoWhenTheyAreMistyped() {
        assertThat(weight("Theoorus Bos", named("Theodorus", "Theodorus", "Bos")))
                .isGreaterThan(weight("Theoorus Bos", named("Theodorus", "Rick", "Bos")))
                .isGreaterThan(weight("Theoorus Bos", named("Rick Theodorus", "Rick", "Bos")));
        assertThat(weight(
                        "Marcel Zonmeveld",
                        person(new PersonName("Marcel", "Marcel", null, null, "Zonneveld", null, List.of()), BORN)))
                .isGreaterThan(weight("Marcel Zonmeveld", prefixed(null, "Zonneveld")));
    }

    @Test
    void anotherPrefixSpeaksAgainstAMistypedSurnameAsWell() {
        assertThat(weight("Marcel de Boet", prefixed("de", null)))
                .isGreaterThan(weight("Marcel de Boet", prefixed(null, null)));
    }

    @Test
    void anotherPrefixSpeaksAgainstALittleAndIsSaid() {
        Comparison other = compare("Marcel de Boer" + TYPED, prefixed(null, null));
        Comparison same = compare("Marcel de Boer" + TYPED, prefixed("de", null));
        assertThat(same.weight()).isGreaterThan(other.weight());
        assertThat(same.reasonsAgainst()).isEmpty();
        assertThat(other.reasonsAgainst()).containsExactly("Het tussenvoegsel wijkt af.");
        assertThat(other.certainty()).isEqualTo(ZEKER);
        assertThat(compare("Marcel Boer" + TYPED, prefixed("den", null)).reasonsAgainst())
                .containsExactly("Het tussenvoegsel wijkt af.");
        assertThat(compare("Marcel v.d. Boer" + TYPED, prefixed("van den", null))
                        .reasonsAgainst())
                .isEmpty();
    }

    @Test
    void theNameOfAPartnerTellsLessThanTheOwnName() {
        PersonDetails partner =
                person(new PersonName("Marcel", "Marcel", null, null, "Janssen", "Boer", List.of()), BORN);
        assertThat(weight("Marcel Boer" + TYPED, partner))
                .isLessThan(weight("Marcel Boer" + TYPED, prefixed(null, null)));
    }

    @Test
    void bothNamesWithAWhollyOtherDateComeBeforeHalfANameWithTheDate() {
        assertThat(weight("Jan Hullaan 29-5-1980", named("Jan", "Jan", "Hullaan")))
                .isGreaterThan(weight("Jan Hullaan" + TYPED, named("Jan", "Jan", "Welschot")));
    }

    @ParameterizedTest
    @CsvSource({"Hoekman,WAARSCHIJNLIJK", "Quaedvlieg,WAARSCHIJNLIJK", "Jansen,MOGELIJK", "Visser,MOGELIJK"})
    void aSurnameWithAWholeDateOfBirthIsLikelyUnlessManyHaveIt(String surname, Certainty expected) {
        assertThat(certainty(surname + TYPED, named("Gerrit", "Gerrit", surname)))
                .isEqualTo(expected);
        assertThat(certainty(surname, named("Gerrit", "Gerrit", surname))).isEqualTo(MOGELIJK);
    }
}
