// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * While nothing is shared, nothing that another organisation has changes an answer here: not what it says, its order, certainty or totals (A7), nor
 * how long it takes (A2). Asked over HTTP of the built system; 10,000 checks with {@code -Plong}.
 */
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class NoSignIT {

    private static final String ASKER = "ws0664";
    private static final String OTHER = "pv23";
    private static final int QUESTIONS = Times.FULL ? 5_000 : 30;
    private static final int SURNAMES = 10;
    private static final int WARM = 20;
    private static final List<String> CALLED = List.of("Anna", "Bert", "Cornelis", "Dirkje", "Mohammed", "Wubbe");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    /** Somebody who may exist, and how somebody asks for her. */
    private record Asked(String called, String surname, LocalDate born, String words) {

        String question() {
            return "{\"zoekterm\":\"" + words + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\","
                    + "\"reden\":\"test\"}";
        }
    }

    @Test
    void a_check_answers_the_same_before_and_after_another_organisation_knows_half_of_whom_is_asked_for()
            throws SQLException {
        List<String> surnames =
                Stream.generate(Register::rareSurname).limit(SURNAMES).toList();
        for (String surname : surnames) {
            new Register(ASKER).personWithCard("Anna", surname, born().toString());
        }
        List<Asked> questions =
                Stream.generate(() -> asked(surnames)).limit(QUESTIONS).toList();
        Employee employee = new Employee();
        List<String> before = questions.stream().map(employee::answer).toList();
        assertThat(before).as("or this proves nothing").anyMatch(answer -> answer.contains("\"zekerheid\""));

        for (int i = 0; i < QUESTIONS; i += 2) {
            Asked known = questions.get(i);
            new Register(OTHER)
                    .personWithCard(
                            known.called(), known.surname(), known.born().toString());
        }
        assertThat(Api.json(Api.as(OTHER, "employee")
                                .post("/personen/_zoek", questions.get(0).question()))
                        .getJsonArray("resultaten"))
                .as("or this proves nothing")
                .isNotEmpty();

        Times times = new Times();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            long begin = System.nanoTime();
            String answer = employee.answer(questions.get(i));
            times.add(i % 2 == 0, System.nanoTime() - begin);
            assertThat(answer).as("seed %d, %s", seed, questions.get(i)).isEqualTo(before.get(i));
        }
        if (Times.FULL) {
            times.assertTheSame("of random checks, known to another or to nobody");
        }
    }

    @Test
    void a_dossier_of_another_organisation_is_refused_like_one_that_does_not_exist_and_as_fast() {
        List<String> foreign = Stream.generate(MeasureDesk::file).limit(4).toList();
        Times times = new Times();
        Api adviser = Api.as(ASKER, "vpt-adviser");
        for (int pair = 0; pair < Times.PAIRS + WARM; pair++) {
            if (pair % 100 == 0) {
                adviser = Api.as(ASKER, "vpt-adviser"); // a token lives a minute
            }
            boolean first = random.nextBoolean();
            String of = foreign.get(random.nextInt(foreign.size()));
            for (boolean theirs : new boolean[] {first, !first}) {
                long begin = System.nanoTime();
                HttpResponse<String> refused = adviser.get(theirs ? of : "/dossiers/" + UUID.randomUUID());
                if (pair >= WARM) {
                    times.add(theirs, System.nanoTime() - begin);
                }
                assertThat(refused.statusCode()).isEqualTo(404);
            }
        }
        times.assertTheSame("a dossier of another or of nobody");
    }

    private Asked asked(List<String> surnames) {
        String called = CALLED.get(random.nextInt(CALLED.size()));
        String surname = surnames.get(random.nextInt(SURNAMES));
        LocalDate born = born();
        String date = born.getDayOfMonth() + "-" + born.getMonthValue() + "-" + born.getYear();
        String words = switch (random.nextInt(4)) {
            case 0 -> called + " " + surname;
            case 1 -> surname + " " + date;
            case 2 -> called.charAt(0) + ". " + surname.substring(0, surname.length() - 1) + " " + date;
            default -> called + " " + surname + " " + date;
        };
        return new Asked(called, surname, born, words);
    }

    private LocalDate born() {
        return LocalDate.of(1940 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** Somebody of the organisation who asks all day. */
    private static final class Employee {

        private static final long FRESH = 40_000_000_000L;

        private final Newcomer who = Newcomer.create().joins(Newcomer.organisation(ASKER), "employee");
        private Api api = Api.with(who.token());
        private long from = System.nanoTime();

        /** All of the answer but the number of the look-up. */
        String answer(Asked asked) {
            if (System.nanoTime() - from > FRESH) {
                api = Api.with(who.token());
                from = System.nanoTime();
            }
            HttpResponse<String> answer = api.post("/personen/_zoek", asked.question());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonObject read = Api.json(answer);
            return answer.body().replace(read.getString("raadpleging"), "");
        }
    }
}
