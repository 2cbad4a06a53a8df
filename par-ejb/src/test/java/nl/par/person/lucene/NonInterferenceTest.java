// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.PhoneNumber;
import nl.par.person.PostalAddress;
import org.junit.jupiter.api.Test;

/** A7: what others register changes nobody's place, certainty, weight or reasons. The seed of a failing case is in its message. */
class NonInterferenceTest {

    private static final int CASES = 1_000;
    private static final List<String> GIVEN =
            List.of("Jan", "Johannes", "Kees", "Cornelis", "Fatima", "Bo", "Mohammed", "Muhammet", "Els");
    private static final List<String> SURNAMES =
            List.of("Jansen", "Janssen", "Berg", "Meijer", "Meyer", "Li", "Yılmaz", "Visser");

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static PersonView person(Random random, UUID id) {
        PersonDetails details = new PersonDetails(
                PersonName.of(pick(GIVEN, random), random.nextInt(4) == 0 ? "van den" : null, pick(SURNAMES, random)),
                random.nextInt(5) == 0 ? null : date(random),
                random.nextBoolean() ? List.of(new PostalAddress("8011AB", 1 + random.nextInt(3), null)) : List.of(),
                random.nextBoolean() ? List.of(new PhoneNumber("+3161234567" + random.nextInt(4))) : List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                null);
        return new PersonView(id, details, false, 1);
    }

    private static PartialDate date(Random random) {
        return new PartialDate(1970 + random.nextInt(2), 1 + random.nextInt(3), 1 + random.nextInt(3));
    }

    private static PersonQuestion question(Random random) {
        PersonDetails like = person(random, new UUID(0, 0)).details();
        return new PersonQuestion(
                like.naam().forReading(),
                random.nextBoolean() ? like.geboortedatum() : null,
                random.nextInt(3) == 0 ? like.telefoonnummers() : List.of(),
                List.of(),
                List.of(),
                random.nextInt(3) == 0 ? like.adressen() : List.of());
    }

    /** Somebody registers, changes or deletes someone of the given half of the ids. */
    private static void disturb(IndexOfPersons index, Random random, long half) throws IOException {
        UUID id = new UUID(half, random.nextInt(60));
        if (random.nextInt(3) == 0) {
            index.drop(id);
        } else {
            index.put(person(random, id));
        }
        if (random.nextInt(20) == 0) {
            index.commit();
        }
    }

    @Test
    void whatAnotherTenantRegistersChangesNothingInAnyAnswer() throws IOException {
        for (int seed = 0; seed < CASES; seed += 20) {
            Random random = new Random(seed);
            try (IndexOfPersons ours = new IndexOfPersons();
                    IndexOfPersons theirs = new IndexOfPersons()) {
                for (int i = 0; i < 40; i++) {
                    ours.put(person(random, new UUID(1, i)));
                }
                for (int question = 0; question < 20; question++) {
                    PersonQuestion asked = question(random);
                    Matches before = ours.search(asked, 10);
                    disturb(theirs, random, 2);
                    theirs.search(asked, 10);
                    assertThat(ours.search(asked, 10))
                            .as("seed %d, question %d", seed, question)
                            .isEqualTo(before);
                }
            }
        }
    }

    @Test
    void whoElseIsRegisteredChangesNeitherOrderNorCertaintyNorWeightNorReasons() throws IOException {
        for (int seed = 0; seed < CASES; seed += 20) {
            Random random = new Random(seed);
            try (IndexOfPersons index = new IndexOfPersons()) {
                for (int i = 0; i < 40; i++) {
                    index.put(person(random, new UUID(1, i)));
                }
                for (int question = 0; question < 20; question++) {
                    PersonQuestion asked = question(random);
                    List<Match> before = ours(index.search(asked, 200));
                    disturb(index, random, 2);
                    assertThat(ours(index.search(asked, 200)))
                            .as("seed %d, question %d", seed, question)
                            .isEqualTo(before);
                }
            }
        }
    }

    private static List<Match> ours(Matches matches) {
        List<Match> ours = new ArrayList<>(matches.best());
        ours.removeIf(match -> match.id().getMostSignificantBits() != 1);
        return ours;
    }
}
