// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.par.kernel.Bsn;
import nl.par.person.QuestionText.Kind;
import nl.par.person.QuestionText.Label;
import nl.par.person.QuestionText.Recognised;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    private static final List<String> PIECES = List.of(
            "Jansen",
            "Kees",
            "de Vries",
            "de",
            "heer",
            "Heer",
            "mevr.",
            "dhr",
            "mw.Bakker",
            "en",
            "of",
            "fam.",
            "uit",
            "Ommen",
            "wonende te",
            "geb.",
            "geboren op",
            "geb. te Ommen op",
            "tel",
            "tel.",
            "e-mail:",
            "kenteken",
            "bsn",
            "adres",
            "3-4-1971",
            "3 april '71",
            "1971",
            "'71",
            "04-1971",
            "71",
            "12",
            "12a",
            "0612345678",
            "06-1234",
            "j@voorbeeld.nl",
            "AB-123-C",
            "900000004",
            "8011AB",
            "8011 AB 12",
            "8011AB huisnr. 3-2",
            "Dorpsstraat",
            "Kerkweg 3",
            "Prins Bernhardstr.",
            "nr",
            "naam:",
            "prof.dr.ir.",
            "'t",
            "İstanbul",
            "𝒜",
            "@");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "  ", ", ", ",", "; ", " (", ") ", "/", ". ", "_", "");

    private static Recognised recognise(String text) {
        return QuestionText.recognise(text, LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jansen 900000004", "900.000.004 Jansen", "Jansen, 900 000 004"})
    void aBsnIsRecognisedAndShownMasked(String text) {
        Recognised found = recognise(text);
        assertThat(found.bsns()).containsExactly(new Bsn("900000004"));
        assertThat(found.question().naam()).isEqualTo("Jansen");
        assertThat(found.labels()).extracting(Label::inWords).contains("burgerservicenummer •••••0004");
    }

    @Test
    void nineDigitsThatAreATelephoneNumberOrFailTheElevenTestAreNoBsn() {
        assertThat(recognise("Jansen 0612345678").bsns()).isEmpty();
        assertThat(recognise("Jansen 123456789").bsns()).isEmpty();
        assertThat(recognise("Jansen 123456789").labels())
                .extracting(Label::inWords)
                .contains("niet gebruikt 123456789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-4-1971",
                "03-04-1971",
                "03041971",
                "3/4/1971",
                "3.4.1971",
                "3-4-71",
                "3 4 1971",
                "03 04 1971",
                "1971-04-03",
                "3 april 1971",
                "3 apr 1971",
                "3 apr. 1971",
                "3 APRIL 1971",
                "3-apr-1971",
                "3-apr-71",
                "3 april '71",
                "3 april 71",
                "3-4-'71",
                "3-4/1971"
            })
    void aBirthDateIsRecognisedInEveryCustomaryNotation(String text) {
        Recognised found = recognise("Jansen " + text);
        assertThat(found.question().geboortedatum()).isEqualTo(new PartialDate(1971, 4, 3));
        assertThat(found.question().naam()).isEqualTo("Jansen");
        assertThat(found.labels()).extracting(Label::inWords).contains("geboortedatum 3 april 1971");
    }

    @Test
    void aYearOrAMonthWithAYearIsAPartialBirthDate() {
        assertThat(recognise("Bakker 1971").question().geboortedatum()).isEqualTo(new PartialDate(1971, null, null));
        assertThat(recognise("Bakker '71").question().geboortedatum()).isEqualTo(new PartialDate(1971, null, null));
        assertThat(recognise("Bakker geb. 71").question().geboortedatum()).isEqualTo(new PartialDate(1971, null, null));
        assertThat(recognise("Bakker 04-1971").question().geboortedatum()).isEqualTo(new PartialDate(1971, 4, null));
        assertThat(recognise("april 1971 Bakker").question().geboortedatum()).isEqualTo(new PartialDate(1971, 4, null));
    }

    @Test
    void aYearAfterTheNameJanIsNoMonthOfJanuary() {
        PersonQuestion question = recognise("Jan 1971").question();
        assertThat(question.naam()).isEqualTo("Jan");
        assertThat(question.geboortedatum()).isEqualTo(new PartialDate(1971, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-1971", "99-99-1971", "3-4-2031", "1612"})
    void aDateThatCannotBeABirthDateIsSaidToBeUnused(String text) {
        Recognised found = recognise("Bakker " + text);
        assertThat(found.question().geboortedatum()).isNull();
        assertThat(found.labels()).extracting(Label::kind).contains(Kind.ONGEBRUIKT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06-12345678",
                "06 12345678",
                "06 12 34 56 78",
                "06-12-34-56-78",
                "+31612345678",
                "+31 6 12345678",
                "0031 6 1234 5678",
                "+31 (0)6 12345678"
            })
    void aTelephoneNumberIsRecognisedInEveryNotation(String text) {
        Recognised found = recognise("Jan " + text);
        assertThat(found.question().telefoonnummers()).containsExactly(new PhoneNumber("+31612345678"));
        assertThat(found.question().geboortedatum()).isNull();
        assertThat(found.question().naam()).isEqualTo("Jan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-1999 1234", "06-1971-1234", "12 mei", "mei 71", "Bakker 71", "13-1971"})
    void whatIsNoDateIsNotTakenForOne(String text) {
        assertThat(recognise(text).question().geboortedatum()).isNull();
    }

    @Test
    void twoTelephoneNumbersAreTwo() {
        assertThat(recognise("0612345678 06-87654321").question().telefoonnummers())
                .containsExactly(new PhoneNumber("+31612345678"), new PhoneNumber("+31687654321"));
    }

    @ParameterizedTest
    @CsvSource({"038 499 88 99,+31384998899", "(038) 4998899,+31384998899", "+49 30 901820,+4930901820"})
    void landlinesAndForeignNumbersAreRecognised(String text, String e164) {
        assertThat(recognise(text).question().telefoonnummers()).containsExactly(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "12-AB-34,12AB34",
        "12AB34,12AB34",
        "12 ab 34,12AB34",
        "g-123-bb,G123BB",
        "GBB01S,GBB01S",
        "1-abc-23,1ABC23",
        "80-11-AB,8011AB",
        "999-XX-9,999XX9"
    })
    void aNumberPlateIsRecognisedWithOrWithoutHyphens(String text, String bare) {
        Recognised found = recognise("de Vries " + text);
        assertThat(found.question().kentekens()).containsExactly(new PlateNumber(bare));
        assertThat(found.question().adressen()).isEmpty();
        assertThat(found.question().naam()).isEqualTo("de Vries");
    }

    @ParameterizedTest
    @CsvSource({
        "8011 AB 12a,12,A",
        "8011AB 12 A,12,A",
        "8011ab 12,12,",
        "8011 AB 12-2,12,2",
        "'8011 AB, 12',12,",
        "8011 ab nr. 12,12,",
        "'8011AB, huisnummer 12',12,",
        "8011AB huisnr. 12,12,",
        "8011 AB,,"
    })
    void anAddressIsPostcodeAndHouseNumber(String text, Integer number, String addition) {
        Recognised found = recognise(text);
        assertThat(found.question().adressen()).containsExactly(new PostalAddress("8011AB", number, addition));
        assertThat(found.question().kentekens()).isEmpty();
        assertThat(found.question().naam()).isEmpty();
    }

    @Test
    void allKindsInOneBoxAreToldApartAndOrderedAsTyped() {
        Recognised found = recognise("Jan van den Berg 3-4-1971 06-12345678 J.Berg@Example.NL 12-AB-34 8011 AB 12a");
        PersonQuestion q = found.question();
        assertThat(q.naam()).isEqualTo("Jan van den Berg");
        assertThat(q.geboortedatum()).isEqualTo(new PartialDate(1971, 4, 3));
        assertThat(q.telefoonnummers()).containsExactly(new PhoneNumber("+31612345678"));
        assertThat(q.emailadressen()).containsExactly(new EmailAddress("j.berg@example.nl"));
        assertThat(q.kentekens()).containsExactly(new PlateNumber("12AB34"));
        assertThat(q.adressen()).containsExactly(new PostalAddress("8011AB", 12, "A"));
        assertThat(found.labels())
                .extracting(Label::inWords)
                .endsWith(
                        "naam Jan van den Berg",
                        "geboortedatum 3 april 1971",
                        "telefoonnummer 06 12345678",
                        "e-mailadres j.berg@example.nl",
                        "kenteken 12-AB-34",
                        "adres 8011 AB 12 A");
    }

    @Test
    void removingALabelRemovesExactlyItsPart() {
        Recognised found = recognise("Jan Jansen 3-4-1971 0612345678");
        assertThat(found.without(1)).isEqualTo("Jan Jansen 0612345678");
        assertThat(found.without(0)).isEqualTo("3-4-1971 0612345678");
    }

    @Test
    void shortNamesApostrophesAndDiacriticsStayNames() {
        assertThat(recognise("Li Bo").question().naam()).isEqualTo("Li Bo");
        assertThat(recognise("'t Hart").question().naam()).isEqualTo("'t Hart");
        assertThat(recognise("Çelik-Özdemir, J.P.").question().naam()).isEqualTo("Çelik-Özdemir J.P.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mevr. van der Mey | van der Mey",
                "mevrouw Jansen | Jansen",
                "Mw.Jansen | Jansen",
                "dhr. J. Jansen | J. Jansen",
                "dhr./mw. Jansen | Jansen",
                "de heer Jansen | Jansen",
                "De heer De Vries | De Vries",
                "de heer en mevrouw Jansen | Jansen",
                "de heer J. de Heer | J. de Heer",
                "familie Yilmaz | Yilmaz",
                "fam. van der Meij | van der Meij",
                "prof.dr.ir. Jansen | Jansen",
                "ing. Jansen | Jansen",
                "Jansen, dhr. | Jansen",
                "Jansen (mevr.) | Jansen",
                "Jansen, mevr. Anna | Jansen Anna",
                "naam: Jansen | Jansen",
                "achternaam: Jansen, voornaam: Kees | Jansen Kees",
                "Cornelis (Kees) Jansen? | Cornelis Kees Jansen",
                // De Heer is a surname
                "Jan de Heer | Jan de Heer",
                "de Heer Jan | de Heer Jan",
                "de heer, Jan | de heer Jan",
                "de heer 3-4-1971 | de heer",
                "Heer, Jan de | Heer Jan de",
                // and Ing, without a dot, is a given name
                "Ing Jansen | Ing Jansen",
                // and a title in full may be a nickname
                "Professor | Professor",
                "Prof Jansen | Prof Jansen",
                "Drsen | Drsen"
            })
    void aFormOfAddressIsNotOfTheName(String text, String name) {
        Recognised found = recognise(text);

        assertThat(found.question().naam()).isEqualTo(name);
        assertThat(found.labels()).extracting(Label::kind).doesNotContain(Kind.ONGEBRUIKT);
    }

    @Test
    void aFormOfAddressAloneIsNoName() {
        Recognised found = recognise("mevrouw 3-4-1971");

        assertThat(found.question().naam()).isEmpty();
        assertThat(found.labels()).extracting(Label::inWords).contains("niet gebruikt mevrouw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kees Jansen geb. 3-4-1971 | Kees Jansen",
                "Kees Jansen, geboren op 3 april 1971 | Kees Jansen",
                "Kees Jansen geboren te Ommen op 3-4-1971 | Kees Jansen",
                "Kees Jansen geb.dat. 03-04-1971 | Kees Jansen",
                "Geboortedatum: 3-4-1971 naam: Kees Jansen | Kees Jansen",
                "tel 0612345678 |",
                "Jansen tel.: 0612345678 | Jansen",
                "Jan Tel 0612345678 | Jan Tel",
                "Tel. 0612345678 Jansen | Jansen",
                "Jansen mobiel nr 0612345678 | Jansen",
                "Jansen, e-mail: j@voorbeeld.nl | Jansen",
                "kenteken AB-123-C |",
                "Kent AB-123-C | Kent",
                "Jansen bsn 900000004 | Jansen",
                "Jansen postcode 8011AB 12 | Jansen",
                "Jansen woont op 8011AB 12 | Jansen"
            })
    void aWordThatSaysWhatComesNextIsNotOfTheName(String text, @Nullable String name) {
        Recognised found = recognise(text);

        assertThat(found.question().naam()).isEqualTo(name == null ? "" : name);
        assertThat(found.labels()).extracting(Label::kind).doesNotContain(Kind.ONGEBRUIKT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kees van der Meij, Dorpsstraat 12, 7731 AB Ommen | Kees van der Meij | 12 |",
                "Kees van der Meij Dorpsstraat 12a 7731AB | Kees van der Meij | 12 | A",
                "Jansen, Prins Bernhardstr. 5-2, 7731AB Den Ham | Jansen | 5 | 2",
                "Jansen, Markt 1, 7731AB, Ommen | Jansen | 1 |",
                "Jansen 7731AB 12 Ommen | Jansen | 12 |",
                "Jansen 12, 7731AB | Jansen | 12 |",
                "Dorpsstraat 12, 7731 AB Ommen, Kees Jansen | Ommen Kees Jansen | 12 |",
                // behind an address that begins the text stands a name
                "7731AB 12 Jansen | Jansen | 12 |",
                "mevr. 7731AB 12 Jansen | Jansen | 12 |",
                // and a year of birth is no house number
                "Jansen 1971 7731AB | Jansen | |"
            })
    void aStreetAndATownAreNoNames(String text, String name, @Nullable Integer number, @Nullable String addition) {
        Recognised found = recognise(text);

        assertThat(found.question().naam()).isEqualTo(name);
        assertThat(found.question().adressen()).containsExactly(new PostalAddress("7731AB", number, addition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jansen Dorpsstraat 12 | Jansen | Dorpsstraat 12",
                "Jansen, Lange Kerkweg 12b Ommen | Jansen | Lange Kerkweg 12b Ommen",
                "Jansen uit Ommen | Jansen | uit Ommen",
                "Jansen, uit Ommen | Jansen | uit Ommen",
                "Kees Jansen wonende te Nieuw Heeten | Kees Jansen | wonende te Nieuw Heeten"
            })
    void aStreetOrATownWithoutAPostcodeIsSaidToBeUnused(String text, String name, String unused) {
        Recognised found = recognise(text);

        assertThat(found.question().naam()).isEqualTo(name);
        assertThat(found.labels())
                .filteredOn(label -> label.kind() == Kind.ONGEBRUIKT)
                .extracting(Label::value)
                .containsExactly(unused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jan uit den Bogaard", "Uit 't Broek", "J. van der Laan", "Piet Westerhof", "Jan van der Weg"})
    void aSurnameThatLooksLikeATownOrAStreetStaysAName(String text) {
        assertThat(recognise(text).question().naam()).isEqualTo(text);
    }

    @Test
    void removingALabelRemovesTheWordsBesideItToo() {
        Recognised found = recognise("mevr. Jansen geb. 3-4-1971, Dorpsstraat 12, 7731AB Ommen");

        assertThat(found.labels()).extracting(Label::kind).containsExactly(Kind.NAAM, Kind.GEBOORTEDATUM, Kind.ADRES);
        assertThat(found.without(1)).isEqualTo("mevr. Jansen , Dorpsstraat 12, 7731AB Ommen");
        assertThat(found.without(2)).isEqualTo("mevr. Jansen geb. 3-4-1971,");
        assertThat(found.without(0)).isEqualTo("geb. 3-4-1971, Dorpsstraat 12, 7731AB Ommen");
    }

    /** Of twenty thousand mixes of what people type: what was typed is in one label, all of it, in its order. */
    @Test
    void nothingDisappearsAndNothingIsTakenTwice() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            String text = mix(random);
            int end = 0;
            for (Label label : recognise(text).labels()) {
                assertThat(label.position()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, label.position())).as(text).doesNotContainPattern("[\\p{L}\\d]");
                end = label.position() + label.source().length();
                assertThat(text.substring(label.position(), end)).as(text).isEqualTo(label.source());
            }
            assertThat(text.substring(end)).as(text).doesNotContainPattern("[\\p{L}\\d]");
        }
    }

    private static String mix(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString().strip();
    }

    @Test
    void whateverIsTypedEndsInALabelOrIsPunctuation() {
        for (String text : List.of("", "   ", ",,,", "@", "12", "+", "a@b", "€ 12,50", "x".repeat(5000))) {
            Recognised found = recognise(text);
            String used = found.labels().stream().map(Label::source).reduce("", String::concat);
            assertThat(text.strip().replaceAll("[^\\p{L}\\d]", "")).startsWith(used.replaceAll("[^\\p{L}\\d]", ""));
            assertThat(found.labels().isEmpty())
                    .isEqualTo(text.replaceAll("[^\\p{L}\\d]", "").isEmpty());
        }
    }
}
