// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonView;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake that people make, one by one: the person meant is found first. */
class MistakesTest {

    private static final PersonName[] NAMES = {
        new PersonName("Cornelis Johannes", "Kees", null, "van der", "Wijngaarden", null, List.of("Snor")),
        new PersonName("Fleur", "Fleur", null, null, "Schouten", "Kuiper", List.of()),
        new PersonName("Mohammed", "Mohammed", null, null, "El Idrissi", null, List.of()),
        new PersonName("Youssef", "Youssef", null, null, "Öztürk", null, List.of()),
        new PersonName("Bo", "Bo", null, null, "Li", null, List.of()),
        new PersonName("Hendrik", null, null, "’t", "Hooft", null, List.of()),
        new PersonName("Max", "Max", null, null, "Phillipsen", null, List.of()),
        new PersonName("Ayşe", "Ayşe", null, null, "Đorđević", null, List.of()),
        new PersonName("Maaike", "Maaike", null, null, "Smit", null, List.of()),
        new PersonName("Mohammed Ali", null, null, null, "Yılmaz", null, List.of()),
    };

    private static PersonView person(int number) {
        PersonDetails details = new PersonDetails(
                NAMES[number],
                new PartialDate(1970 + number, 4, 3 + number),
                List.of(new PostalAddress("801" + number + "AB", 12, "A")),
                List.of(new PhoneNumber("+3161234567" + number)),
                List.of(new EmailAddress("iemand" + number + "@example.nl")),
                List.of(new PlateNumber("12AB3" + number)),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
        return new PersonView(new UUID(0, number), details, false, 1);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "0,ij heard as ei,Kees van der Weingaarden",
        "0,ij heard as y,Kees van der Wyngaarden",
        "1,sch and ou heard otherwise,Fleur Schauten",
        "1,doubled letter,Fleur Schoutten",
        "8,a letter dropped in the middle of a short surname,Maaike Sit",
        "8,a neighbouring key in the middle of a short surname,Maaike Snit",
        "8,a letter too many in the middle of a short surname,Maaike Smrit",
        "6,ph heard as f,Max Filipsen",
        "6,x heard as ks,Maks Phillipsen",
        "5,d heard as t at the end,Hendrik Hooft",
        "0,a letter dropped,Kees van der Wijngarden",
        "0,two letters swapped,Kees van der Wijngaadren",
        "0,a neighbouring key,Kees van der Wijngaarsen",
        "0,two slips with the date,Kee van der Wijngaaden 3-4-1970",
        "0,another prefix,Kees van den Wijngaarden",
        "0,no prefix,Kees Wijngaarden",
        "0,prefix written onto the name,Kees vanderWijngaarden",
        "5,a straight apostrophe,Hendrik 't Hooft",
        "3,no diacritics,Youssef Ozturk",
        "7,no Serbian letters,Ayse Dordevic",
        "0,registered name for call name,Cornelis Wijngaarden",
        "5,call name for registered name,Henk Hooft",
        "0,initials,C.J. van der Wijngaarden",
        "0,reversed,'Wijngaarden, Kees van der'",
        "1,double name,Fleur Schouten-Kuiper",
        "1,the name of the partner first,Fleur Kuiper-Schouten",
        "1,both surnames without a given name,Schouten-Kuiper",
        "1,both surnames the other way around,Kuiper-Schouten",
        "1,both surnames and a slip,Schuoten Kuipr",
        "1,both surnames and a slip at the end,Schoutem-Kuiper",
        "1,both surnames and another date,Schouten-Kuiper 9-4-1950",
        "9,given names only,Mohammed Ali",
        "9,given names only the other way around,Ali Mohamed",
        "1,a form of address,mevr. Schouten-Kuiper",
        "1,a family,fam. Schouten",
        "0,a gentleman,de heer Van der Wijngaarden",
        "0,as on an envelope,'Dhr. C. van der Wijngaarden, Dorpsstraat 12a, 8010 AB Zwolle'",
        "2,another spelling,Muhammet El Idrissi",
        "3,another spelling of Youssef,Joesoef Öztürk",
        "0,an alias,Snor",
        "4,two letters,Bo Li",
        "4,two letters reversed,Li Bo",
        "0,day and month swapped,Kees Wijngaarden 4-3-1970",
        "0,one digit of the date,Kees Wijngaarden 3-4-1971",
        "0,the decade,Kees Wijngaarden 3-4-1990",
        "0,part of the date,Kees Wijngaarden 1970",
        "0,name and date wrong together,Kees Weingaarden 4-3-1970",
        "1,telephone with country code,+31 6 1234 5671",
        "1,telephone in groups,06-12 34 56 71",
        "1,plate with hyphens,12-AB-31",
        "1,address with addition,8011 AB 12-A",
        "1,e-mail in capitals,IEMAND1@EXAMPLE.NL",
    })
    void isFoundInSpiteOf(int number, String mistake, String typed) throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            for (int i = 0; i < NAMES.length; i++) {
                index.put(person(i));
            }
            var question =
                    QuestionText.recognise(typed, LocalDate.of(2026, 11, 22)).question();
            assertThat(index.search(question, 10).ids()).as(mistake).startsWith(new UUID(0, number));
        }
    }
}
