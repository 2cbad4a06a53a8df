// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.person.PartialDate;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText.Label;
import org.junit.jupiter.api.Test;

class ReadQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ReadQuestion read(CheckQuestion asked) {
        return ReadQuestion.of(asked, TODAY, bsn -> List.of("key"));
    }

    private static List<String> wrongFields(CheckQuestion asked) {
        Refusal.Invalid refusal = catchThrowableOfType(Refusal.Invalid.class, () -> read(asked));
        return refusal.violations().stream().map(Violation::field).toList();
    }

    @Test
    void aCheckNeedsAContactAPurposeAndSomethingToSearchForAndSaysAllAtOnce() {
        assertThat(wrongFields(CheckQuestion.of(" ", null, "")))
                .containsExactlyInAnyOrder("zoekterm", "contact", "doel");
        assertThat(wrongFields(CheckQuestion.of("Jansen", "KOFFIE", "afspraak")))
                .containsExactly("contact");
        assertThat(wrongFields(CheckQuestion.of("1971", "BALIE", "afspraak"))).containsExactly("zoekterm");
        assertThat(wrongFields(CheckQuestion.of("12", "BALIE", "afspraak"))).containsExactly("zoekterm");
        assertThat(wrongFields(CheckQuestion.of("x".repeat(301), "BALIE", "y".repeat(201))))
                .contains("zoekterm", "doel");
    }

    @Test
    void whatIsNotRecognisedIsSaidToBeUnused() {
        ReadQuestion question = read(CheckQuestion.of("Jan Jansen 12", "balie", "afspraak"));
        assertThat(question.searched()).extracting(Label::inWords).containsExactly("naam Jan Jansen");
        assertThat(question.unused()).extracting(Label::inWords).containsExactly("niet gebruikt 12");
        assertThat(question.kinds()).isEqualTo("naam");
    }

    @Test
    void cluesGivenApartAreTheSameAsInOneBox() {
        CheckQuestion apart = new CheckQuestion(
                null,
                "Jan Jansen",
                "3 april 1971",
                "06-12345678",
                "J@X.nl",
                "12ab34",
                "8011 ab",
                "12a",
                "BALIE",
                "afspraak",
                null,
                null);
        ReadQuestion question = read(apart);
        ReadQuestion box = read(
                CheckQuestion.of("Jan Jansen 3-4-1971 0612345678 j@x.nl 12-AB-34 8011AB 12 A", "BALIE", "afspraak"));
        assertThat(question.clues()).isEqualTo(box.clues());
        assertThat(question.clues().geboortedatum()).isEqualTo(new PartialDate(1971, 4, 3));
        assertThat(question.clues().adressen()).containsExactly(new PostalAddress("8011AB", 12, "A"));
    }

    @Test
    void aPropertyThatHoldsSomethingElseIsRefusedAtItsField() {
        CheckQuestion wrong = new CheckQuestion(
                null, "0612345678", "gisteren", "12", "geen", "XX", "8011", "a", "BALIE", "afspraak", null, null);
        assertThat(wrongFields(wrong))
                .contains("naam", "geboortedatum", "telefoonnummer", "emailadres", "kenteken", "postcode");
    }

    @Test
    void theReasonForManyLookUpsIsKeptWithThePurpose() {
        CheckQuestion asked = CheckQuestion.of("Jansen", "BALIE", "afspraak");
        assertThat(read(asked).purpose()).isEqualTo("afspraak");
        assertThat(read(asked.because("bijeenkomst")).purpose()).isEqualTo("afspraak (meer gezocht: bijeenkomst)");
    }
}
