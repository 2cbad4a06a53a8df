// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.person.match.Certainty;
import nl.par.tenancy.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Promise C6: ten ways of looking where one has no business are all seen, and a month of ordinary work is not. */
class SnoopingTest {

    private static final TestDatabase DATABASE = TestDatabase.own();
    private static final String PURPOSE = "Een afspraak of gesprek voorbereiden";
    private static final List<UUID> NOBODY = List.of();

    private static CheckQuestion about(String text) {
        return CheckQuestion.of(text, "BALIE", PURPOSE);
    }

    private static Map<String, BiConsumer<CheckDesk, SignedIn>> patterns() {
        Map<String, BiConsumer<CheckDesk, SignedIn>> all = new LinkedHashMap<>();
        all.put("her own name, back to front", (desk, me) -> desk.ask(me, about("Snuffel, Sanne"), certain(), NOBODY));
        all.put(
                "her own e-mail address",
                (desk, me) -> desk.ask(me, about("Sanne.Snuffel@Overijssel.example"), certain(), NOBODY));
        all.put(
                "a colleague, with initial and date of birth",
                (desk, me) -> desk.ask(me, about("K. Keurig 3-4-1971"), certain(), NOBODY));
        all.put(
                "a colleague's e-mail address",
                (desk, me) -> desk.ask(me, about("kim.keurig@overijssel.example"), certain(), NOBODY));
        all.put("in the middle of the night", (desk, me) -> {
            desk.at("2026-11-18T03:20:00");
            desk.ask(me, about("Jan Jansen 3-4-1971"), certain(), NOBODY);
        });
        all.put("thirty-one in ten minutes, with an excuse", (desk, me) -> {
            many(desk, me, 30, Duration.ofSeconds(10));
            desk.ask(me, about("Jan Jansen").because("veel bezoek"), certain(), NOBODY);
        });
        all.put("thirty-one in ten minutes, giving up when asked why", (desk, me) -> {
            many(desk, me, 30, Duration.ofSeconds(10));
            assertThatThrownBy(() -> desk.ask(me, about("Jan Jansen"), certain(), NOBODY))
                    .isInstanceOf(Refusal.TooMany.class);
        });
        all.put("all day long, always just below the limit", (desk, me) -> many(desk, me, 61, Duration.ofMinutes(6)));
        all.put("the same person day after day, by other clues each time", (desk, me) -> {
            List<UUID> person = List.of(UUID.randomUUID());
            for (String text : List.of("Jan Jansen 3-4-1971", "0612345678", "12-AB-34", "8011AB 12 Jansen")) {
                desk.ask(me, about(text), Certainty.WAARSCHIJNLIJK, person);
                desk.later(Duration.ofDays(2));
            }
        });
        all.put("opening one card after the other", (desk, me) -> {
            List<UUID> persons = Stream.generate(UUID::randomUUID).limit(6).toList();
            UUID check = desk.ask(me, about("Jansen"), Certainty.MOGELIJK, persons);
            persons.forEach(person -> desk.open(me, check, person));
        });
        all.put(
                "with a purpose that says nothing",
                (desk, me) -> desk.ask(me, CheckQuestion.of("Jan Jansen", "BALIE", "even kijken"), certain(), NOBODY));
        return all;
    }

    private static Certainty certain() {
        return Certainty.ZEKER;
    }

    private static void many(CheckDesk desk, SignedIn me, int count, Duration between) {
        for (int i = 0; i < count; i++) {
            desk.ask(me, about("Jan Jansen"), certain(), NOBODY);
            desk.later(between);
        }
    }

    @TestFactory
    Stream<DynamicTest> stands_out() {
        return patterns().entrySet().stream()
                .map(pattern -> dynamicTest(pattern.getKey(), () -> {
                    try (Register register = new Register(DATABASE, TestDatabase.APPLICATION, 1)) {
                        register.as(CheckDesk.TENANT, db -> {
                            CheckDesk desk = new CheckDesk(db);
                            desk.at("2026-11-18T09:00:00");
                            desk.colleague("Kim Keurig", Role.EMPLOYEE);
                            SignedIn snooper = desk.colleague("Sanne Snuffel", Role.EMPLOYEE);
                            pattern.getValue().accept(desk, snooper);
                            assertThat(desk.flagged()).isNotEmpty();
                            return null;
                        });
                    }
                }));
    }

    @Test
    void a_month_of_ordinary_work_does_not() {
        long seed = 20261101;
        try (Register register = new Register(DATABASE, TestDatabase.APPLICATION, 1)) {
            register.as(CheckDesk.TENANT, db -> {
                CheckDesk desk = new CheckDesk(db);
                Month month = new Month(desk, seed);
                LocalDate day = LocalDate.of(2026, 10, 1);
                for (; day.getMonthValue() == 10; day = day.plusDays(1)) {
                    if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                        month.day(day);
                    }
                }
                assertThat(month.asked).isGreaterThan(500);
                assertThat(desk.flagged())
                        .as(
                                "seed %d: %s",
                                seed, desk.flagged().stream().map(LookUp::marks).toList())
                        .isEmpty();
                return null;
            });
        }
    }

    /** A counter, a call centre, field officers and a system: each asks what the day brings, sometimes twice, and mostly tells how it went. */
    private static final class Month {

        private static final List<String> FIRST =
                List.of("Jan", "Fatima", "Kees", "Sanne", "Li", "Piet", "Aisha", "Tom");
        private static final List<String> LAST =
                List.of("Jansen", "de Vries", "Bakker", "Yilmaz", "Keurig", "van Dijk", "Bos", "Smit", "Snuffel");
        private static final List<String> PURPOSES =
                List.of(PURPOSE, "Terugbellen", "Iemand ontvangen aan de balie", "Controle van een vergunning");

        private final CheckDesk desk;
        private final SplittableRandom random;
        private final List<SignedIn> people = new ArrayList<>();
        private final List<UUID> known =
                Stream.generate(UUID::randomUUID).limit(40).toList();
        private int asked;

        Month(CheckDesk desk, long seed) {
            this.desk = desk;
            this.random = new SplittableRandom(seed);
            desk.at("2026-10-01T07:00:00");
            for (String name : List.of("Kim Keurig", "Sanne Snuffel", "Bert ter Braak")) {
                people.add(desk.colleague(name, Role.EMPLOYEE));
            }
        }

        void day(LocalDate day) {
            for (SignedIn who : people) {
                desk.at(day + "T07:30:00");
                int today = 3 + random.nextInt(9);
                for (int i = 0; i < today; i++) {
                    desk.later(Duration.ofMinutes(5 + random.nextInt(30)));
                    ask(who);
                }
            }
            system(day);
        }

        private void ask(SignedIn who) {
            String text = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            if (text.equals("Sanne Snuffel") || text.equals("Kim Keurig")) {
                return;
            }
            boolean found = random.nextInt(4) == 0;
            UUID person = known.get(random.nextInt(known.size()));
            CheckQuestion question = CheckQuestion.of(text, "TELEFOON", PURPOSES.get(random.nextInt(PURPOSES.size())));
            UUID check = desk.ask(who, question, Certainty.MOGELIJK, found ? List.of(person) : NOBODY);
            asked++;
            if (found) {
                desk.later(Duration.ofSeconds(20));
                check = desk.ask(
                        who,
                        CheckQuestion.of(text + " 3-4-1971", "TELEFOON", PURPOSE),
                        Certainty.ZEKER,
                        List.of(person));
                desk.open(who, check, person);
                asked++;
                if (random.nextInt(3) > 0) {
                    desk.later(Duration.ofMinutes(10));
                    desk.wentWell(who, check);
                }
            }
        }

        /** The appointments of tomorrow, checked at night by the organisation's own system. */
        private void system(LocalDate day) {
            desk.at(day + "T02:00:00");
            SignedIn system = new SignedIn(
                    "koppeling",
                    "koppeling-pv23",
                    null,
                    null,
                    CheckDesk.TENANT,
                    java.util.Set.of(Role.SERVICE_ACCOUNT));
            for (int i = 0; i < 8; i++) {
                desk.ask(system, about("Jan Jansen 3-4-1971"), Certainty.ZEKER, List.of(known.get(i)));
                asked++;
            }
        }
    }
}
