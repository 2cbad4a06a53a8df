// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static nl.par.sharing.CardDesk.OWNER;
import static nl.par.sharing.CardDesk.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.check.CheckAnswer;
import nl.par.check.PublishCard;
import nl.par.kernel.Json;
import nl.par.tenancy.TenantConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While nothing is in force there is no sign of another organisation (A7), although the index of this test proposes all its cards; and while cards
 * are shared, nothing but what is published changes an answer.
 */
class NoSignTest {

    private static final boolean FULL = Boolean.getBoolean("par.long");
    private static final int CHANGES = FULL ? 1_000 : 60;
    /** Each is asked twice. */
    private static final int QUESTIONS = FULL ? 5_000 : 50;

    private static final List<String> SURNAMES =
            List.of("Jansen", "Janssen", "Hansen", "de Vries", "Vriesema", "Bakker", "Bakkers", "Yildiz", "El Amrani");

    private final CardDesk cards = new CardDesk(new TenantConfig(Path.of(System.getProperty("par.tenant-config"))));
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<UUID> theirs = new ArrayList<>();

    @BeforeEach
    void the_reader_knows_somebody() {
        cards.index.own.add(cards.person(READER, "Jansen"));
    }

    @AfterEach
    void close() {
        cards.close();
    }

    @Test
    void whatever_another_organisation_does_the_answer_stays_byte_identical() {
        String before = answer();
        assertThat(before).contains("Jansen").contains("\"ookGezochtBij\":[]");
        for (int change = 0; change < CHANGES; change++) {
            theyDoSomething();
            assertThat(answer()).as("seed " + seed).isEqualTo(before);
        }
        assertThat(cards.index.published).as("or this proves nothing").isNotEmpty();
    }

    @Test
    void random_checks_answer_the_same_before_and_after_another_organisation_publishes_all_whom_they_ask_for() {
        SURNAMES.forEach(surname -> cards.index.own.add(cards.person(READER, surname)));
        List<String> questions =
                Stream.generate(this::question).limit(QUESTIONS).toList();
        List<String> before = questions.stream().map(this::answer).toList();
        assertThat(before).as("or this proves nothing").anyMatch(answer -> answer.contains("Jansen"));
        SURNAMES.forEach(surname -> cards.publish(cards.person(OWNER, surname)));
        for (int i = 0; i < QUESTIONS; i++) {
            assertThat(answer(questions.get(i)))
                    .as("seed %d, %s", seed, questions.get(i))
                    .isEqualTo(before.get(i));
        }
    }

    private String question() {
        String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        String born = random.nextBoolean()
                ? " 3-4-1971"
                : " " + (1 + random.nextInt(28)) + "-4-" + (1940 + random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 -> "Jan " + surname;
            case 1 -> surname + born;
            case 2 -> "J. " + surname + born;
            default -> "Jan " + surname + born;
        };
    }

    @Test
    void half_an_agreement_is_no_agreement() {
        String before = answer();
        theirs.add(cards.person(OWNER, "Jansen"));
        cards.publish(theirs.get(0));
        cards.desk.choose(OWNER, READER, SharingMode.CARD);
        for (String kind : SharingDesk.FULL_SET) {
            cards.desk.base(
                    OWNER, READER, kind, cards.desk.today(), cards.desk.today().plusDays(9));
            assertThat(answer()).isEqualTo(before);
            cards.desk.base(
                    READER, OWNER, kind, cards.desk.today(), cards.desk.today().plusDays(9));
            assertThat(answer()).isEqualTo(before);
        }
        cards.desk.choose(READER, OWNER, SharingMode.CARD);
        assertThat(answer()).as("or this proves nothing").isNotEqualTo(before);
    }

    @Test
    void the_own_results_stay_byte_identical_when_others_share_and_only_what_is_published_is_added() {
        String own = Json.write(cards.check().resultaten().get(0));
        cards.desk.agree(OWNER, READER, SharingMode.CARD);
        theirs.add(cards.person(OWNER, "Jansen"));
        assertThat(cards.check().resultaten()).as("not published").hasSize(1);
        cards.publish(theirs.get(0));
        CheckAnswer answer = cards.check();
        assertThat(answer.resultaten()).hasSize(2);
        assertThat(Json.write(answer.resultaten().get(0))).isEqualTo(own);
        assertThat(answer.resultaten().get(1).eigenaar()).isNotNull();
    }

    private void theyDoSomething() {
        switch (theirs.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> theirs.add(cards.person(OWNER, "Jansen"));
            case 1 -> cards.publish(any());
            case 2 -> {
                UUID one = any();
                cards.as(
                        OWNER,
                        () -> cards.desk.of(OWNER).bean(PublishCard.class).withdraw(one));
            }
            default -> {
                UUID one = any();
                theirs.remove(one);
                cards.as(OWNER, () -> cards.persons(OWNER).forget(one));
            }
        }
    }

    private UUID any() {
        return theirs.get(random.nextInt(theirs.size()));
    }

    private String answer() {
        return withoutTicket(cards.check());
    }

    private String answer(String question) {
        return withoutTicket(cards.check(question));
    }

    private static String withoutTicket(CheckAnswer answer) {
        return Json.write(answer).replace(answer.raadpleging().toString(), "");
    }
}
