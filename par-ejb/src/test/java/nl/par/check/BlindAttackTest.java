// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static nl.par.check.BlindDesk.ASKER;
import static nl.par.check.BlindDesk.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.par.access.Role;
import nl.par.kernel.Bsn;
import nl.par.kernel.Refusal;
import nl.par.sharing.SharingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The blind mode under attack: who tries out numbers, says things twice, or holds the database without its keys. */
class BlindAttackTest {

    private static final String BSN = "900000004";
    private static final String THIRD = "ws0663";
    private static final boolean FULL = Boolean.getBoolean("par.long");
    private static final int QUESTIONS = FULL ? 4_000 : 300;
    private static final double OFF_HALF = FULL ? 0.05 : 0.12;
    private static final System.Logger LOG = System.getLogger(BlindAttackTest.class.getName());

    private final BlindDesk desk = new BlindDesk(7);

    @BeforeEach
    void afternoon() {
        desk.at("2026-11-20T14:00");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Stream<String> numbers(int from) {
        return IntStream.iterate(from, number -> number + 1)
                .mapToObj(String::valueOf)
                .filter(number -> Bsn.find(number).isPresent());
    }

    @Test
    void who_tries_out_numbers_is_stopped_and_stands_out() {
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        List<PartnerOutcome> answers = numbers(100_000_000)
                .limit(35)
                .map(bsn -> desk.outcome("Eva", bsn))
                .toList();
        assertThat(answers.subList(0, 30)).containsOnly(PartnerOutcome.NIET_BEKEND);
        assertThat(answers.subList(30, 35)).containsOnly(PartnerOutcome.TE_VAAK);
        assertThat(desk.flagged()).flatExtracting(LookUp::standsOut).contains(CheckMark.PARTNERS, CheckMark.NUMBERS);
        desk.later(Duration.ofMinutes(11));
        assertThat(numbers(200_000_000)
                        .limit(31)
                        .map(bsn -> desk.outcome("Eva", bsn))
                        .toList()
                        .get(30))
                .as("a day has an end as well")
                .isEqualTo(PartnerOutcome.TE_VAAK);
        assertThat(desk.outcome("Bo", BSN)).as("a colleague goes on").isEqualTo(PartnerOutcome.BEKEND);
    }

    @Test
    void a_reason_that_opens_the_own_register_does_not_open_the_others() {
        desk.agree();
        desk.round(OWNER);
        numbers(100_000_000).limit(30).forEach(bsn -> desk.outcome("Eva", bsn));
        CheckQuestion explained =
                CheckQuestion.of(BSN, "BALIE", "gesprek over een vergunning").because("spreekuur");
        UUID check = desk.check(ASKER, "Eva", explained);
        assertThat(desk.put("Eva", Role.EMPLOYEE, check, explained)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo(PartnerOutcome.TE_VAAK);
    }

    @Test
    void one_check_is_put_to_others_once_and_soon_and_by_whoever_made_it() {
        desk.agree();
        desk.round(OWNER);
        CheckQuestion question = CheckQuestion.of(BSN, "BALIE", "gesprek over een vergunning");
        UUID check = desk.check(ASKER, "Eva", question);
        assertThatThrownBy(() -> desk.put("Bo", Role.EMPLOYEE, check, question)).isInstanceOf(Refusal.NotFound.class);
        desk.put("Eva", Role.EMPLOYEE, check, question);
        assertThatThrownBy(() -> desk.put("Eva", Role.EMPLOYEE, check, question))
                .isInstanceOf(Refusal.Conflict.class);
        UUID old = desk.check(ASKER, "Eva", question);
        desk.later(Duration.ofMinutes(6));
        assertThatThrownBy(() -> desk.put("Eva", Role.EMPLOYEE, old, question)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_system_of_the_organisation_asks_nobody_else() {
        desk.agree();
        desk.round(OWNER);
        CheckQuestion question = CheckQuestion.of(BSN, "BALIE", "gesprek over een vergunning");
        UUID check = desk.check(ASKER, "koppeling", question);
        assertThat(desk.put("koppeling", Role.SERVICE_ACCOUNT, check, question)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo(PartnerOutcome.GEEN_COLLEGA);
    }

    private UUID known() {
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        return Objects.requireNonNull(desk.ask("Eva", BSN).orElseThrow().vraag());
    }

    @Test
    void a_request_is_used_once_and_within_the_hour() {
        UUID question = known();
        desk.request("Eva", question);
        assertThatThrownBy(() -> desk.request("Eva", question)).isInstanceOf(Refusal.Conflict.class);
        UUID late = Objects.requireNonNull(desk.ask("Eva", BSN).orElseThrow().vraag());
        desk.later(Duration.ofMinutes(61));
        assertThatThrownBy(() -> desk.request("Eva", late)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_request_is_decided_once_and_within_a_week() {
        desk.request("Eva", known());
        desk.round(OWNER);
        UUID request = desk.requestsOf("Eva").get(0).id();
        desk.later(Duration.ofDays(7));
        assertThatThrownBy(() -> desk.release(request, 14)).isInstanceOf(Refusal.Conflict.class);
        assertThat(desk.requestsOf("Eva").get(0).status()).isEqualTo(CardRequestStatus.VERLOPEN);
    }

    @Test
    void more_than_ten_requests_a_day_are_refused() {
        UUID first = known();
        desk.request("Eva", first);
        for (int i = 1; i < 10; i++) {
            desk.request(
                    "Eva",
                    Objects.requireNonNull(desk.ask("Eva", BSN).orElseThrow().vraag()));
        }
        UUID eleventh =
                Objects.requireNonNull(desk.ask("Eva", BSN).orElseThrow().vraag());
        assertThatThrownBy(() -> desk.request("Eva", eleventh)).isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    void a_request_about_somebody_that_was_never_matched_reaches_nobody() {
        known();
        desk.dump(
                "insert into card_request (tenant, id, version, owner, question_id, entry_id, asked_by, asked_name, contact,"
                        + " purpose, planned_on, asked_at, expires_at) values ('" + ASKER + "', gen_random_uuid(), 1, '"
                        + OWNER
                        + "', gen_random_uuid(), gen_random_uuid(), 'Eva', 'Eva', 'BALIE', 'x', current_date, '2026-11-20',"
                        + " '2026-11-27') returning id");
        desk.round(OWNER);
        List<CardRequestLine> received = desk.decide(DecideCardRequest::all);
        assertThat(received).extracting(CardRequestLine::status).containsOnly(CardRequestStatus.VERLOPEN);
    }

    @Test
    void with_a_dump_and_without_the_key_nobody_is_found_again_in_another_set() {
        desk.agree();
        desk.sharing.agree(OWNER, THIRD, SharingMode.BLIND);
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.person(ASKER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        desk.round(ASKER);
        List<String> hashes = desk.dump("select hash from blind_key");
        assertThat(hashes).as("two kinds in three sets").hasSize(6).doesNotHaveDuplicates();
        assertThat(desk.dump("select distinct id::text from blind_person"))
                .as("no id that two sets share")
                .hasSize(3);
        String everything = String.join(
                " ",
                desk.dump("select b::text from blind_key b union all select b::text from blind_pair b"
                        + " union all select q::text from partner_question q"));
        assertThat(everything).doesNotContain(BSN).doesNotContain("Zandstra").doesNotContain("1971");
    }

    @Test
    void trying_all_numbers_on_a_dump_finds_nobody_without_the_key_and_somebody_with_it() throws Exception {
        desk.agree();
        String number = numbers(300_050_000).findFirst().orElseThrow();
        desk.person(OWNER, "Mira", "Zandstra", number);
        desk.round(OWNER);
        Set<String> dump = new HashSet<>();
        desk.dump("select hash from blind_key").forEach(hash -> dump.add(hash.substring(hash.indexOf(':') + 1)));
        assertThat(found(dump, null)).isEmpty();
        assertThat(found(dump, derived((byte) 8))).isEmpty();
        assertThat(found(dump, derived((byte) 7))).containsExactly(number);
    }

    private static byte[] derived(byte fill) throws GeneralSecurityException {
        byte[] master = new byte[32];
        java.util.Arrays.fill(master, fill);
        return mac(master, "par blind 1 BSN " + OWNER + " " + ASKER);
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whom somebody finds who tries a part of all numbers, with a key that she has or by hashing alone. */
    private static List<String> found(Set<String> dump, byte[] key) throws GeneralSecurityException {
        List<String> found = new ArrayList<>();
        for (String number : (Iterable<String>) numbers(300_000_000).limit(20_000)::iterator) {
            byte[] hash = key == null
                    ? MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8))
                    : mac(key, number);
            if (dump.contains(HexFormat.of().formatHex(hash))) {
                found.add(number);
            }
        }
        return found;
    }

    @Test
    void with_sharing_off_the_time_of_an_answer_tells_nothing() {
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        desk.sharing.choose(ASKER, OWNER, SharingMode.OFF);
        assertTimeTellsNothing("nothing in force", Optional.empty());
    }

    @Test
    void with_sharing_on_the_time_of_an_answer_tells_nothing_of_those_with_whom_it_is_off() {
        desk.agree();
        desk.round(OWNER);
        desk.sharing.agree(THIRD, OWNER, SharingMode.BLIND);
        desk.person(THIRD, "Mira", "Zandstra", BSN);
        desk.round(THIRD);
        assertTimeTellsNothing("in force with another", Optional.of(PartnerOutcome.NIET_BEKEND));
    }

    @Test
    void above_the_limit_the_time_of_an_answer_does_not_tell_what_the_answer_does_not() {
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        numbers(100_000_000).limit(31).forEach(bsn -> desk.outcome("Eva", bsn));
        assertTimeTellsNothing("above the limit", Optional.of(PartnerOutcome.TE_VAAK));
    }

    /** Who is known to one who may not tell, and who is known to nobody, are answered alike and as fast. */
    private void assertTimeTellsNothing(String when, Optional<PartnerOutcome> answered) {
        long seed = System.nanoTime();
        Random order = new Random(seed);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            boolean one = order.nextBoolean();
            String name = answered.equals(Optional.of(PartnerOutcome.TE_VAAK)) ? "Eva" : "Eva" + i / 10;
            CheckQuestion question = CheckQuestion.of(one ? BSN : "900000016", "BALIE", "gesprek over een vergunning");
            UUID check = desk.check(ASKER, name, question);
            long begin = System.nanoTime();
            assertThat(desk.put(name, Role.EMPLOYEE, check, question).map(PartnerAnswer::uitkomst))
                    .isEqualTo(answered);
            (one ? known : unknown).add(System.nanoTime() - begin);
        }
        double slower = likelihoodThatKnownIsSlower(known, unknown);
        LOG.log(System.Logger.Level.INFO, "{0}: AUC {1} of {2}", when, Math.round(slower * 1000) / 1000.0, QUESTIONS);
        assertThat(slower).as("%s, seed %d", when, seed).isBetween(0.5 - OFF_HALF, 0.5 + OFF_HALF);
    }

    private static double likelihoodThatKnownIsSlower(List<Long> known, List<Long> unknown) {
        double slower = 0;
        for (long one : known) {
            for (long other : unknown) {
                slower += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return slower / ((double) known.size() * unknown.size());
    }
}
