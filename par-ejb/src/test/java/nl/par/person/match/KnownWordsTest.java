// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import org.junit.jupiter.api.Test;

/** What was remembered of others changes nothing for whoever comes next. */
class KnownWordsTest {

    private static final List<String> WORDS = List.of(
            "Kees",
            "Cornelis",
            "Corneliszoon",
            "Maria",
            "Mariah",
            "K",
            "Li",
            "Meijer",
            "Meyer",
            "Meier",
            "Schouten",
            "Schoute",
            "Vanderwolfeschlegel",
            "Vanderwolfeschlegelstein",
            "Vanderwolfeschle",
            "Vanderwolfeschl");

    private static String pick(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** The same few words as a surname, a given name and another name. */
    private static PersonDetails person(Random random) {
        PersonName name = new PersonName(
                pick(random),
                random.nextBoolean() ? pick(random) : null,
                null,
                null,
                pick(random),
                random.nextInt(3) == 0 ? pick(random) : null,
                random.nextInt(3) == 0 ? List.of(pick(random)) : List.of());
        return new PersonDetails(
                name,
                new PartialDate(1970, 1, 2),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                null);
    }

    @Test
    void whoIsComparedAfterOthersIsJudgedAsWhoIsComparedFirst() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            PersonQuestion question = new PersonQuestion(
                    pick(random) + " " + pick(random),
                    new PartialDate(1970, 1, 2),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            PersonMatcher used = new PersonMatcher(new AskedPerson(question));
            List<Integer> after = new ArrayList<>();
            List<Integer> first = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                PersonDetails person = person(random);
                byte[] form = PersonForm.of(person);
                // with room behind it the words are read eight bytes at a time, without it one by one
                byte[] roomy = Arrays.copyOf(form, form.length + 16);
                after.add(used.rank(Sketch.of(person), roomy, 0));
                first.add(new PersonMatcher(new AskedPerson(question)).rank(Sketch.of(person), form, 0));
            }
            assertThat(after).as("seed %d: %s", seed, question).isEqualTo(first);
        }
    }
}
