// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.Bsn;
import nl.par.person.BsnVerification;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSearchTest {

    private static final List<String> SURNAMES =
            List.of("Jansen", "Janssen", "Berg", "Li", "Çelik", "Meijer", "Kuipers");
    private static final List<String> CALL_NAMES = List.of("Jan", "Bo", "Li", "Ayşe", "Fatima");

    private static PersonView person(long id, String call, String surname) {
        return view(id, PersonDetails.named(PersonName.of(call, null, surname)));
    }

    private static PersonView view(long id, PersonDetails details) {
        return new PersonView(new UUID(0, id), details, false, 1);
    }

    private static PersonView random(Random random, long id) {
        return person(
                id, CALL_NAMES.get(random.nextInt(CALL_NAMES.size())), SURNAMES.get(random.nextInt(SURNAMES.size())));
    }

    private static List<UUID> search(IndexOfPersons index, String typed) throws IOException {
        PersonQuestion question = QuestionText.recognise(typed, java.time.LocalDate.of(2026, 11, 22))
                .question();
        return index.search(question, 400).ids();
    }

    @Test
    void whateverHappensInAnotherIndexChangesNothingInThisOne() throws IOException {
        try (IndexOfPersons ours = new IndexOfPersons();
                IndexOfPersons theirs = new IndexOfPersons()) {
            Random random = new Random(7);
            for (int i = 1; i <= 60; i++) {
                ours.put(random(random, i));
            }
            List<List<UUID>> before = allAnswers(ours);
            for (int i = 0; i < 1000; i++) {
                change(theirs, random);
                if (i % 100 == 0) {
                    theirs.commit();
                    assertThat(allAnswers(ours)).isEqualTo(before);
                }
            }
        }
    }

    private static void change(IndexOfPersons index, Random random) throws IOException {
        int id = 1 + random.nextInt(80);
        if (random.nextInt(3) == 0) {
            index.drop(new UUID(0, id));
        } else {
            index.put(random(random, id));
        }
    }

    private static List<List<UUID>> allAnswers(IndexOfPersons index) throws IOException {
        List<List<UUID>> answers = new ArrayList<>();
        for (String surname : SURNAMES) {
            answers.add(search(index, surname));
            answers.add(search(index, "Jan " + surname));
        }
        return answers;
    }

    @Test
    void theOrderOfCandidatesDoesNotDependOnWhoElseIsRegistered() throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            index.put(person(1, "Jan", "Janssen"));
            index.put(person(2, "Jan", "Jansen"));
            index.put(person(3, "Bo", "Jansen"));
            List<UUID> before = search(index, "Jan Jansen");
            assertThat(before).containsExactly(new UUID(0, 2), new UUID(0, 1));
            for (int i = 10; i < 200; i++) {
                index.put(random(new Random(i), i));
            }
            List<UUID> after = new ArrayList<>(search(index, "Jan Jansen"));
            after.retainAll(Set.copyOf(before));
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void theFilesHoldAKeyedHashOfTheBsnAndNoneOfItsDigits(@TempDir Path folder) throws IOException {
        PersonDetails details = PersonDetails.named(PersonName.of("Kees", null, "Voorbeeld"))
                .withBsn(new PersonBsn(
                        new Bsn("900000004"), "sealed", "0a1b2c3d:feedfeedfeedfeed", BsnVerification.BRP, null));
        try (IndexOfPersons index = new IndexOfPersons(FSDirectory.open(folder))) {
            index.put(view(1, details));
            index.commit();
            PersonQuestion question = PersonQuestion.named("").withBsn(List.of("0a1b2c3d:feedfeedfeedfeed"));
            assertThat(index.search(question, 9).ids()).containsExactly(new UUID(0, 1));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes).doesNotContain("900000004").doesNotContain("000004");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Jan van den Berg",
        "vandenberg",
        "Burg",
        "J. Berg",
        "3-4-1971",
        "4-3-1971",
        "06 12345678",
        "JAN@example.nl",
        "12AB34",
        "8011 AB 12",
        "8011 AB",
        "Kuiper",
        "Cuyper",
        "Kuypers",
        "Jan Burg 3-4-1972",
        "Jan Berg 13-4-1971",
        "Jopie"
    })
    void everyClueFindsThePerson(String typed) throws IOException {
        PersonName name = new PersonName("Jan Willem", "Jan", null, "van den", "Berg", "Kuijper", List.of("Jopie"));
        PersonDetails details = new PersonDetails(
                name,
                new PartialDate(1971, 4, 3),
                List.of(new PostalAddress("8011AB", 12, null)),
                List.of(new PhoneNumber("+31612345678")),
                List.of(new EmailAddress("jan@example.nl")),
                List.of(new PlateNumber("12AB34")),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
        try (IndexOfPersons index = new IndexOfPersons()) {
            index.put(view(1, details));
            index.put(person(2, "Fatima", "Yilmaz"));
            assertThat(search(index, typed)).containsExactly(new UUID(0, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maud van Wjik", "Maud van Wikj", "Wjik Maud", "M. van Wjik", "Maud van Wjik 3-4-1971"})
    void whoHasIjInTheNameIsFoundWhenItIsMistyped(String typed) throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            index.put(person(1, "Maud", "Wijk"));
            index.put(person(2, "Fatima", "Yilmaz"));
            assertThat(search(index, typed)).containsExactly(new UUID(0, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"Li,1", "Bo,1", "Bo Li,1", "Celik,2", "ÇELİK,2", "Meyer,3"})
    void shortAndForeignNamesAreFound(String typed, long id) throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            index.put(person(1, "Bo", "Li"));
            index.put(person(2, "Ayşe", "Çelik"));
            index.put(person(3, "Els", "Meijer"));
            assertThat(search(index, typed)).containsExactly(new UUID(0, id));
        }
    }

    @Test
    void whenThereIsNoRoomForEveryCandidateTheAnswerSaysSo() throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            for (int i = 1; i <= 30; i++) {
                index.put(person(i, "Bo", "Jansen"));
            }
            Matches few = index.search(PersonQuestion.named("Jansen"), 20);
            assertThat(few.complete()).isFalse();
            assertThat(few.best()).hasSize(20);
            assertThat(index.search(PersonQuestion.named("Jansen"), 30).complete())
                    .isTrue();
        }
    }

    @Test
    void theBestAreTheSameWhetherFewOrAllAreAskedFor() throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            Random random = new Random(11);
            for (int i = 1; i <= 900; i++) {
                index.put(random(random, i));
                if (i % 400 == 0) {
                    index.commit();
                }
            }
            for (String typed :
                    List.of("Jan Jansen", "Jan Jamsen", "Bo Li", "Li", "Jansen", "Jan Jansen 3-4-1971", "J. Meyer")) {
                PersonQuestion question = QuestionText.recognise(typed, java.time.LocalDate.of(2026, 11, 22))
                        .question();
                List<Match> all = index.search(question, 2_000).best();
                for (int limit : List.of(1, 3, 10)) {
                    Matches few = index.search(question, limit);
                    assertThat(few.best()).as(typed).isEqualTo(all.subList(0, Math.min(limit, all.size())));
                    assertThat(few.complete()).as(typed).isEqualTo(all.size() <= limit);
                }
            }
        }
    }

    @Test
    void whoseDateOfBirthIsNotKnownIsFoundByAMisspelledNameThoughADateIsAsked() throws IOException {
        try (IndexOfPersons index = new IndexOfPersons()) {
            index.put(person(1, "Jan", "Broekhuizen"));
            assertThat(search(index, "Jan Broekuizen 3-4-1971")).containsExactly(new UUID(0, 1));
            assertThat(search(index, "Jam Broekhuizen 3-4-1971")).containsExactly(new UUID(0, 1));
        }
    }
}
