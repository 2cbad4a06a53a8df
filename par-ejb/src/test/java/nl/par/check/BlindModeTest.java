// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static nl.par.check.BlindDesk.ASKER;
import static nl.par.check.BlindDesk.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.kernel.Refusal;
import nl.par.person.Persons;
import nl.par.sharing.SharingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blind sharing between two organisations on a real database: what is answered, asked for, decided and logged, and when it all ends. */
class BlindModeTest {

    private static final String BSN = "900000004";
    private static final String MIRA = "Mira Zandstra";
    private final BlindDesk desk = new BlindDesk(7);

    @BeforeEach
    void afternoon() {
        desk.at("2026-11-20T14:00");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private UUID known() {
        desk.agree();
        UUID person = desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        return person;
    }

    private UUID requested() {
        known();
        UUID question = Objects.requireNonNull(desk.ask("Bo", BSN).orElseThrow().vraag());
        desk.request("Bo", question);
        desk.round(OWNER);
        return desk.requestsOf("Bo").get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {BSN, MIRA + " 3-4-1971", "zandstra mira 3 april 1971"})
    void a_strong_identifier_tells_that_somebody_is_known_and_nothing_else(String question) {
        known();
        PartnerAnswer answer = desk.ask("Bo", question).orElseThrow();
        assertThat(answer.uitkomst()).isEqualTo(PartnerOutcome.BEKEND);
        assertThat(answer.toString())
                .doesNotContain(OWNER)
                .doesNotContain("Overijssel")
                .doesNotContain("Zandstra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"900000016", "Mira Zanstra 3-4-1971", MIRA + " 4-4-1971"})
    void somebody_else_is_not_known(String question) {
        known();
        assertThat(desk.outcome("Bo", question)).isEqualTo(PartnerOutcome.NIET_BEKEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {MIRA, MIRA + " 1971", "M. Zandstra 3-4-1971", "Zandstra 3-4-1971", MIRA + " 06 12345678"})
    void a_question_with_less_is_put_to_nobody(String question) {
        known();
        assertThat(desk.outcome("Bo", question)).isEqualTo(PartnerOutcome.TE_WEINIG);
        assertThat(desk.dump("select id from partner_question")).isEmpty();
        assertThat(desk.dump("select id from partner_notice")).isEmpty();
    }

    @Test
    void without_sharing_in_force_there_is_no_answer_and_no_hash() {
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        desk.round(OWNER);
        assertThat(desk.ask("Bo", BSN)).isEmpty();
        assertThat(desk.dump("select hash from blind_key")).isEmpty();
    }

    @Test
    void when_a_base_lapses_nothing_is_known_from_that_moment_and_the_hashes_go() {
        known();
        desk.sharing.choose(ASKER, OWNER, SharingMode.OFF);
        assertThat(desk.ask("Bo", BSN)).isEmpty();
        desk.round(OWNER);
        assertThat(desk.dump("select hash from blind_key")).isEmpty();
        desk.sharing.choose(ASKER, OWNER, SharingMode.BLIND);
        desk.round(OWNER);
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.BEKEND);
        desk.later(Duration.ofDays(370));
        assertThat(desk.ask("Bo", BSN)).isEmpty();
    }

    @Test
    void who_is_restricted_is_known_to_nobody_from_that_moment() {
        UUID person = known();
        desk.as(OWNER, "adviseur", Role.VPT_ADVISER, () -> {
            desk.bean(OWNER, Persons.class).restrict(person, true);
            return true;
        });
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.NIET_BEKEND);
        desk.round(OWNER);
        assertThat(desk.dump("select hash from blind_key")).isEmpty();
    }

    @Test
    void whose_card_the_adviser_takes_back_is_known_to_nobody_from_that_moment() {
        UUID person = known();
        desk.as(OWNER, "adviseur", Role.VPT_ADVISER, () -> {
            desk.bean(OWNER, PublishCard.class).withdraw(person);
            return true;
        });
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.NIET_BEKEND);
        assertThat(desk.dump("select hash from blind_key")).isEmpty();
    }

    @Test
    void who_disputes_everything_on_the_card_is_no_longer_known() {
        UUID person = known();
        desk.as(OWNER, "adviseur", Role.VPT_ADVISER, () -> {
            UUID incident = UUID.fromString(
                    desk.dump("select content::json -> 'incidents' -> 0 ->> 'incident'" + " from signal_card")
                            .get(0));
            desk.bean(OWNER, Cards.class).disputed(person, incident, true);
            return true;
        });
        desk.round(OWNER);
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.NIET_BEKEND);
    }

    @Test
    void a_card_that_ended_tells_nothing_also_when_no_round_was_made() {
        known();
        desk.later(Duration.ofDays(364));
        desk.round(OWNER);
        assertThat(desk.ask("Bo", BSN)).isPresent();
        desk.later(Duration.ofDays(2));
        assertThat(desk.dump("select hash from blind_key where last_day >= '" + desk.sharing.today() + "'"))
                .isEmpty();
    }

    @Test
    void a_corrected_name_is_the_one_by_which_somebody_is_known() {
        UUID person = known();
        desk.as(OWNER, "adviseur", Role.VPT_ADVISER, () -> {
            desk.bean(OWNER, Persons.class).rectify(person, BlindDesk.details("Mirjam", "Zandstra", ""));
            return true;
        });
        desk.round(OWNER);
        assertThat(desk.outcome("Bo", "Mirjam Zandstra 3-4-1971")).isEqualTo(PartnerOutcome.BEKEND);
        assertThat(desk.outcome("Bo", MIRA + " 3-4-1971")).isEqualTo(PartnerOutcome.NIET_BEKEND);
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.NIET_BEKEND);
    }

    @Test
    void before_the_hashes_are_complete_nobody_is_told_that_nothing_is_known() {
        desk.agree();
        desk.person(OWNER, "Mira", "Zandstra", BSN);
        assertThat(desk.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.ONZEKER);
    }

    @Test
    void under_a_key_that_this_node_does_not_have_nobody_is_told_that_nothing_is_known() {
        known();
        BlindDesk otherNode = new BlindDesk(desk.sharing, 8);
        assertThat(otherNode.outcome("Bo", BSN)).isEqualTo(PartnerOutcome.ONZEKER);
    }

    @Test
    void the_owners_adviser_sees_who_asks_and_the_asker_reads_the_card_that_she_releases() {
        UUID request = requested();
        CardRequestView seen = desk.decide(adviser -> adviser.read(request));
        assertThat(seen.verzoek().vrager()).isEqualTo("Bo");
        assertThat(seen.verzoek().organisatie()).contains("Zwolle");
        assertThat(seen.verzoek().doel()).contains("vergunning");
        assertThat(seen.naam()).isEqualTo(MIRA);
        assertThat(desk.read("Bo", request).kaart()).isNull();
        desk.release(request, 14);
        OwnCardRequest got = desk.read("Bo", request);
        assertThat(got.status()).isEqualTo(CardRequestStatus.VRIJGEGEVEN);
        assertThat(got.organisatie()).contains("Overijssel");
        assertThat(Objects.requireNonNull(got.kaart()).contactpersoon().naam()).contains("Hofstede");
        assertThat(got.toString()).doesNotContain("Zandstra");
        assertThat(got.totEnMet()).isEqualTo(desk.sharing.today().plusDays(13));
        desk.later(Duration.ofDays(14));
        assertThat(desk.read("Bo", request).kaart()).isNull();
    }

    @Test
    void a_refusal_reaches_the_asker_with_its_reason_and_without_the_owners_name() {
        UUID request = requested();
        desk.decide(adviser -> {
            adviser.refuse(request, 1, "Speelt niet bij dit contact.");
            return true;
        });
        OwnCardRequest got = desk.read("Bo", request);
        assertThat(got.status()).isEqualTo(CardRequestStatus.GEWEIGERD);
        assertThat(got.reden()).isEqualTo("Speelt niet bij dit contact.");
        assertThat(got.organisatie()).isNull();
        assertThatThrownBy(() -> desk.release(request, 14)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_released_card_goes_with_the_right_to_be_known() {
        UUID request = requested();
        desk.release(request, 14);
        desk.as(OWNER, "adviseur", Role.VPT_ADVISER, () -> {
            UUID person = Objects.requireNonNull(
                    desk.bean(OWNER, DecideCardRequest.class).read(request).persoon());
            desk.bean(OWNER, Persons.class).restrict(person, true);
            return true;
        });
        assertThat(desk.read("Bo", request).kaart()).isNull();
        assertThat(desk.dump("select content from released_card")).isEmpty();
    }

    @Test
    void a_released_card_is_unreadable_from_the_moment_that_sharing_ends() {
        UUID request = requested();
        desk.release(request, 14);
        desk.sharing.choose(OWNER, ASKER, SharingMode.OFF);
        OwnCardRequest got = desk.read("Bo", request);
        assertThat(got.kaart()).isNull();
        assertThat(got.organisatie()).isNull();
    }

    @Test
    void nobody_else_of_the_askers_organisation_reads_the_card_or_uses_the_answer() {
        UUID request = requested();
        desk.release(request, 14);
        assertThatThrownBy(() -> desk.read("Cas", request)).isInstanceOf(Refusal.NotFound.class);
        UUID question = Objects.requireNonNull(desk.ask("Bo", BSN).orElseThrow().vraag());
        assertThatThrownBy(() -> desk.request("Cas", question)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void who_publishes_reads_beforehand_whose_checks_will_recognise_the_person() {
        UUID person = known();
        PublicationView preview = desk.as(
                OWNER,
                "adviseur",
                Role.VPT_ADVISER,
                () -> desk.bean(OWNER, PublishCard.class).preview(person));
        assertThat(preview.organisaties()).isEmpty();
        assertThat(preview.herkendDoor()).containsExactly("Gemeente Zwolle");
    }

    @Test
    void both_logs_tell_what_was_done() {
        UUID request = requested();
        desk.release(request, 14);
        desk.read("Bo", request);
        desk.round(OWNER);
        List<String> owners =
                desk.dump("select action || ' ' || actor_name || ' ' || purpose from audit_entry where tenant = '"
                        + OWNER + "' and subjects like '%person:%'");
        assertThat(owners)
                .anyMatch(line -> line.startsWith("AskPartners.ask Bo, Gemeente Zwolle"))
                .anyMatch(line -> line.startsWith("RequestCard.send Bo, Gemeente Zwolle"))
                .anyMatch(line -> line.startsWith("RequestCard.read Bo, Gemeente Zwolle"))
                .filteredOn(line -> line.contains("Bo, Gemeente Zwolle"))
                .allMatch(line -> line.endsWith(" Huisbezoek: gesprek over de vergunning"));
        desk.round(OWNER);
        assertThat(desk.dump(
                        "select id from audit_entry where tenant = '" + OWNER + "' and action like 'AskPartners%'"))
                .hasSize(1);
    }
}
