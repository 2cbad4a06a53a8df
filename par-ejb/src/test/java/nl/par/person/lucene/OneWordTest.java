// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.par.person.IdentityCertainty;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks by a surname alone, or with an address, gets the best of all that are like it, though most are passed over unseen. */
class OneWordTest {

    private static final List<String> SURNAMES = List.of(
            "Jansen",
            "Jansen",
            "Jansen",
            "Janssen",
            "Jamsen",
            "Jensen",
            "Jansma",
            "Hansen",
            "Jan",
            "Kloverink",
            "Kloverinck",
            "Klaverink",
            "Kloverins",
            "Berg",
            "Berk",
            "Bergen",
            "Meijer",
            "Meiger",
            "Meier",
            "Meijers");
    private static final List<String> GIVEN = List.of("Jan", "Jansje", "Janneke", "Bert", "Meier", "Fatima", "Klaver");
    private static final List<String> ALIASES = List.of("De lange Jansen", "Van", "Den Berg", "Klover");

    private static IndexOfPersons index;

    @BeforeAll
    static void register() throws IOException {
        index = new IndexOfPersons();
        Random random = new Random(17);
        for (int i = 1; i <= 1_200; i++) {
            index.put(new PersonView(new UUID(0, i), person(random), false, 1));
            if (i % 500 == 0) {
                index.commit();
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static PersonDetails person(Random random) {
        boolean initials = random.nextInt(4) == 0;
        String surname = pick(SURNAMES, random);
        PersonName name = new PersonName(
                null,
                initials ? null : pick(GIVEN, random),
                initials ? pick(List.of("V.", "J.", "B."), random) : null,
                prefix(surname, random),
                surname,
                random.nextInt(8) == 0 ? pick(SURNAMES, random) : null,
                random.nextInt(12) == 0 ? List.of(pick(ALIASES, random)) : List.of());
        PostalAddress address =
                new PostalAddress(random.nextInt(9) == 0 ? "8011AB" : "7411CD", 1 + random.nextInt(3), null);
        return new PersonDetails(
                name,
                null,
                random.nextInt(3) == 0 ? List.of() : List.of(address),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                null);
    }

    private static @Nullable String prefix(String surname, Random random) {
        return surname.equals("Berg") && random.nextBoolean() ? "van den" : null;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jansen",
                "Jamsen",
                "Janse",
                "Kloverink",
                "Meijer",
                "van den Berg",
                "van Bert",
                "de Jansen",
                "Jansen 8011AB 2",
                "Kloverink 8011AB 2",
                "van den Berg 8011AB 1",
                "Klovrink 8011AB",
                "Meijer 9999ZZ 1"
            })
    void theBestOfAllAreFoundHoweverFewAreAskedFor(String typed) throws IOException {
        PersonQuestion question =
                QuestionText.recognise(typed, LocalDate.of(2026, 11, 22)).question();
        List<Match> all = index.search(question, 2_000).best();
        assertThat(all).hasSizeGreaterThan(10);
        for (int limit : List.of(1, 3, 10)) {
            Matches few = index.search(question, limit);
            assertThat(few.best()).isEqualTo(all.subList(0, limit));
            assertThat(few.complete()).isFalse();
        }
    }
}
