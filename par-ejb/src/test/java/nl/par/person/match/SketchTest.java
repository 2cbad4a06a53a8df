// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is passed over by his sketch is nobody whom a comparison would have put higher. The seed of a failing case is in its message. */
class SketchTest {

    private static final List<String> SURNAMES = new ArrayList<>(names("surnames.csv"));
    private static final List<String> GIVEN = new ArrayList<>(names("given_names.csv"));
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéş";

    static {
        SURNAMES.addAll(List.of(
                "Li",
                "Ho",
                "Dijk",
                "Klijn",
                "Öztürk",
                "El Idrissi",
                "Hassan Mohamed",
                "O'Brien",
                "Wolfeschlegelsteinhausen".repeat(3)));
        SURNAMES.addAll(List.of("De", "Vandenberg", "Ben Ali", "De Ruyter van den Tempel", "Xu"));
        GIVEN.addAll(List.of("Bo", "Mohammed", "Muhammet", "Kees", "Joke", "Wu", "X", "La", "Janwillem", "Anna-Maria"));
    }

    private static List<String> names(String file) {
        return ShippedTable.lines(file).stream()
                .map(line -> line.split(",", -1)[0])
                .toList();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static @Nullable PartialDate date(Random random) {
        int year = 1970 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new PartialDate(year, null, null);
            default -> new PartialDate(year, 1 + random.nextInt(2), 1 + random.nextInt(12));
        };
    }

    /** Short and long, of one word and of more, with the prefix of a surname and without. */
    private static List<String> aliases(Random random) {
        String name = pick(GIVEN, random);
        return switch (random.nextInt(6)) {
            case 0 -> List.of(name);
            case 1 -> List.of("De " + name);
            case 2 -> List.of("Do");
            case 3 -> List.of("Kleine " + name, pick(SURNAMES, random));
            case 4 -> List.of("De lange " + name + " Boekenstein");
            default -> List.of("Dikke " + name);
        };
    }

    private static PersonDetails person(Random random) {
        boolean initials = random.nextInt(6) == 0;
        PersonName name = new PersonName(
                initials ? null : pick(GIVEN, random) + (random.nextBoolean() ? " " + pick(GIVEN, random) : ""),
                initials || random.nextBoolean() ? null : pick(GIVEN, random),
                initials ? "J.P." : null,
                random.nextInt(4) == 0 ? "van der" : null,
                pick(SURNAMES, random),
                random.nextInt(5) == 0 ? pick(SURNAMES, random) : null,
                random.nextInt(4) == 0 ? aliases(random) : List.of());
        return new PersonDetails(
                name,
                date(random),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                null);
    }

    private static String slip(String word, Random random) {
        int place = random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String before = word.substring(0, place);
        return switch (random.nextInt(5)) {
            case 0 -> word.length() < 3 ? word : before + word.substring(place + 1);
            case 1 -> before + letter + word.substring(place);
            case 2 -> before + letter + word.substring(place + 1);
            case 3 ->
                place + 1 == word.length()
                        ? word + word.charAt(place)
                        : before + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
            default -> word;
        };
    }

    private static PersonQuestion question(PersonDetails person, Random random) {
        PersonName name = person.naam();
        String first = name.roepnaam() != null ? name.roepnaam() : name.voornamen() != null ? name.voornamen() : "J P";
        String last = random.nextInt(6) == 0 && name.partnernaam() != null
                ? name.partnernaam()
                : String.valueOf(name.geslachtsnaam());
        String alias = name.aliassen().isEmpty() ? "" : name.aliassen().get(0);
        String typed = switch (random.nextInt(11)) {
            case 5 -> alias + " " + slip(last, random);
            case 6 -> slip(alias + "x", random) + " " + pick(SURNAMES, random);
            case 7 -> (alias + first).replace(" ", "") + " " + last;
            case 8 -> first.substring(0, first.length() / 2) + " " + first.substring(first.length() / 2) + " " + last;
            case 9 -> first + " " + pick(GIVEN, random) + " " + pick(SURNAMES, random) + " " + slip(last, random);
            case 10 -> alias + " " + pick(GIVEN, random) + " do " + last;
            case 0 -> slip(first, random) + " " + last;
            case 1 -> first + " van " + slip(last, random);
            case 2 -> slip(slip(last, random), random);
            case 3 ->
                name.aliassen().isEmpty() ? last + " " + first : name.aliassen().get(0) + " " + last;
            default -> first.charAt(0) + ". " + slip(last, random);
        };
        PartialDate date = random.nextBoolean() ? person.geboortedatum() : date(random);
        return new PersonQuestion(typed, date, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void nobodyIsPassedOverWhoWouldHaveBeenShown() {
        int shown = 0;
        for (int seed = 0; seed < 12_000; seed++) {
            Random random = new Random(seed);
            PersonDetails meant = person(random);
            PersonQuestion question = question(meant, random);
            PersonMatcher matcher = new PersonMatcher(new AskedPerson(question));
            for (PersonDetails person : List.of(meant, person(random), person(random))) {
                long sketch = Sketch.of(person);
                int rank = matcher.rank(sketch, PersonForm.of(person), 0);
                shown += rank == 0 ? 0 : 1;
                if (rank != 0) {
                    assertThat(matcher.bestRank(sketch))
                            .as("seed %d: %s, %s", seed, question, person)
                            .isPositive()
                            .isLessThanOrEqualTo(rank);
                    assertThat(matcher.atBest(sketch, PersonForm.of(person), 0))
                            .as("when the comparison has begun, seed %d: %s, %s", seed, question, person)
                            .isPositive()
                            .isLessThanOrEqualTo(rank);
                }
            }
        }
        assertThat(shown).isGreaterThan(6_000);
    }

    /** One letter beside, one left out, two others; as a surname and as a given name. */
    @ParameterizedTest
    @CsvSource({
        "Kloverink, Jan, Klovetink",
        "Kloverink, Jan, Klovrink",
        "Kloverink, Jan, Klavetink",
        "Jansen, Jan, Jamsen",
        "Fatina, Fatima, Jansen",
        "Cornwlis, Cornelis, Jansen"
    })
    void whoseOnlyNameThatIsAlikeIsMisspelledRanksNoHigherThanTheBestOfThose(
            String asked, String given, String surname) {
        PersonDetails person = PersonDetails.named(PersonName.of(given, null, surname));
        PersonMatcher matcher = new PersonMatcher(new AskedPerson(PersonQuestion.named(asked)));
        int rank = matcher.rank(Sketch.of(person), PersonForm.of(person), 0);
        assertThat(rank).isPositive();
        assertThat(matcher.bestMisspelled()).isPositive().isLessThanOrEqualTo(rank);
    }

    /** A further given name lies in the index under its own sound only. */
    @Test
    void whoseFurtherNameIsAnotherFormRanksNoHigherThanTheBestOfThoseEither() {
        int shown = 0;
        for (String asked : NameVariants.SHIPPED.names()) {
            PersonMatcher matcher = new PersonMatcher(new AskedPerson(PersonQuestion.named(asked)));
            for (String form : NameVariants.SHIPPED.of(asked)) {
                PersonDetails person = PersonDetails.named(
                        new PersonName("Xavier " + form, null, null, null, "Zoutkamp", null, List.of()));
                int rank = matcher.rank(Sketch.of(person), PersonForm.of(person), 0);
                shown += rank == 0 ? 0 : 1;
                assertThat(rank == 0 || matcher.bestMisspelled() <= rank)
                        .as("%s for %s", asked, form)
                        .isTrue();
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void whoHasNothingOfTheNameAndAnotherDateIsPassedOver() {
        PersonQuestion question = new PersonQuestion(
                "Fatima Yilmaz", new PartialDate(1985, 5, 6), List.of(), List.of(), List.of(), List.of());
        PersonDetails other = new PersonDetails(
                PersonName.of("Jos", null, "Broekhof"),
                new PartialDate(1950, 1, 2),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IdentityCertainty.ONBEKEND,
                false,
                null);
        assertThat(new PersonMatcher(new AskedPerson(question)).bestRank(Sketch.of(other)))
                .isZero();
    }
}
