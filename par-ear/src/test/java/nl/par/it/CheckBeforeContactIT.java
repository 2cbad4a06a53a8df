// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.par.launch.Colleague;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The check before a contact as the organisation's own systems use it, against what another transaction just saved. */
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class CheckBeforeContactIT {

    @Test
    void what_was_saved_is_found_by_the_next_check() throws SQLException {
        Register register = new Register("pv23");
        String token = "";
        for (int i = 0; i < 200; i++) {
            if (i % 20 == 0) {
                token = Par.serviceToken("pv23");
            }
            String surname = Register.rareSurname();
            UUID person = register.personWithCard("Bo", surname, null);
            assertThat(Check.ids(Check.found(token, surname))).as("check %s", i).contains(person.toString());
        }
    }

    @Test
    void a_name_alone_is_never_more_than_possible_and_more_makes_it_certain() throws SQLException {
        String surname = Register.rareSurname();
        new Register("pv23").personWithCard("Jan", surname, "1971-04-03");
        String token = Par.serviceToken("pv23");
        JsonObject byName = Check.found(token, "Jan " + surname).getJsonObject(0);
        assertThat(byName.getString("zekerheid")).isEqualTo("MOGELIJK");
        assertThat(byName.isNull("externeReferentie")).isTrue();
        JsonObject withBirth = Check.found(token, surname + " Jan 3 april 1971").getJsonObject(0);
        assertThat(withBirth.getString("zekerheid")).isEqualTo("ZEKER");
        assertThat(withBirth.getJsonArray("redenenVoor")).isNotEmpty();
        JsonObject card = withBirth.getJsonObject("kaart");
        assertThat(card.getJsonArray("voorzorgen").getString(0)).isEqualTo("Met twee collega's.");
        assertThat(card.getJsonObject("laatsteIncident").getString("maand")).hasSize(7);
        assertThat(card.getJsonObject("contactpersoon").getString("telefoon")).isNotBlank();
    }

    @Test
    void beside_somebody_sure_a_namesake_born_on_another_day_is_told_only_to_who_asks_by_name() throws SQLException {
        Register register = new Register("pv23");
        String surname = Register.rareSurname();
        UUID meant = register.personWithCard("Jan", surname, "1971-04-03");
        UUID namesake = register.personWithCard("Jan", surname, "1988-11-26");
        String token = Par.serviceToken("pv23");
        JsonObject sure = Api.json(Check.ask(token, "Jan " + surname + " 3-4-1971"));
        assertThat(Check.ids(sure.getJsonArray("resultaten"))).containsExactly(meant.toString());
        assertThat(sure.getBoolean("minderPassendWeggelaten")).isTrue();
        assertThat(sure.getBoolean("volledig")).isTrue();
        JsonObject byName = Api.json(Check.ask(token, "Jan " + surname));
        assertThat(Check.ids(byName.getJsonArray("resultaten")))
                .containsExactlyInAnyOrder(meant.toString(), namesake.toString());
        assertThat(byName.getBoolean("minderPassendWeggelaten")).isFalse();
    }

    @Test
    void nothing_known_says_exactly_what_was_searched_and_what_was_not() {
        JsonObject answer = Api.json(Check.ask(Par.serviceToken("pv23"), "Quibus Wapperdewap 3-4-1971 77"));
        assertThat(answer.getJsonArray("resultaten")).isEmpty();
        assertThat(answer.getBoolean("volledig")).isTrue();
        assertThat(answer.getJsonArray("gezochtOp"))
                .hasToString("[\"naam Quibus Wapperdewap\",\"geboortedatum 3 april 1971\"]");
        assertThat(answer.getJsonArray("nietGebruikt")).hasToString("[\"77\"]");
    }

    @Test
    void who_has_no_valid_card_does_not_appear() throws SQLException {
        Register register = new Register("pv23");
        String surname = Register.rareSurname();
        register.person("Zonder", surname, null);
        UUID expired = register.person("Verlopen", surname, null);
        register.card(expired, Register.today().minusDays(1));
        UUID hidden = register.personWithCard("Beperkt", surname, null);
        register.restrict(hidden);
        assertThat(Check.found(Par.serviceToken("pv23"), surname)).isEmpty();
    }

    @Test
    void a_person_of_another_organisation_is_as_unknown_as_nobody() throws SQLException {
        String surname = Register.rareSurname();
        UUID person = new Register("pv23").personWithCard("Bo", surname, null);
        assertThat(Check.found(Par.serviceToken("gm0193"), surname)).isEmpty();
        String adviser = Par.token("gm0193", "vpt-adviser");
        HttpResponse<String> foreign = Par.send(Par.request("/api/v1/personen/" + person, adviser));
        HttpResponse<String> unknown = Par.send(Par.request("/api/v1/personen/" + UUID.randomUUID(), adviser));
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(foreign.body().replaceAll("urn:uuid:[0-9a-f-]*", ""))
                .isEqualTo(unknown.body().replaceAll("urn:uuid:[0-9a-f-]*", ""));
    }

    @Test
    void a_registered_person_does_not_exist_for_who_is_not_involved() throws SQLException {
        UUID person = new Register("pv23").personWithCard("Bo", "Li", "1971");
        HttpResponse<String> own =
                Par.send(Par.request("/api/v1/personen/" + person, Par.token("pv23", "vpt-adviser")));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(Api.json(own).getJsonObject("gegevens").getString("geboortedatum"))
                .isEqualTo("1971");
        assertThat(Par.send(Par.request("/api/v1/personen/" + person, Par.token("pv23", "employee")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once_and_never_repeated() {
        HttpResponse<String> answer = Check.ask(
                Par.serviceToken("pv23"), "77", "contact", "KOFFIE", "doel", null, "geboortedatum", "gisteren");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"contact\"", "\"doel\"", "\"geboortedatum\"", "\"zoekterm\"");
        assertThat(answer.body()).doesNotContain("KOFFIE", "gisteren");
    }

    @Test
    void above_the_limit_a_reason_opens_the_way_and_stands_out() throws SQLException {
        Colleague colleague = Par.person("ws0664", "employee");
        String token = Par.tokenOf(colleague.username());
        int refused = 0;
        for (int i = 0; i < 31; i++) {
            refused = Check.ask(token, "Quibus Wapperdewap", "reden", null).statusCode();
        }
        assertThat(refused).isEqualTo(429);
        assertThat(Check.ask(token, "Quibus Wapperdewap", "reden", "grote bijeenkomst")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Register("ws0664").marksOfLastCheck(colleague.id())).contains("MANY");
    }

    @Test
    void a_check_asks_others_only_where_sharing_blindly_is_in_force() throws SQLException {
        Colleague colleague = Par.person("ws0664", "employee");
        Instant begun = Instant.now();
        assertThat(Check.ask(Par.tokenOf(colleague.username()), "Quibus Wapperdewap 3-4-1971")
                        .statusCode())
                .isEqualTo(200);

        assertThat(LogLines.outcomes("ws0664", "CheckBeforeContact.ask", colleague.id(), begun))
                .endsWith("DONE");
        assertThat(LogLines.outcomes("ws0664", "AskPartners.ask", colleague.id(), begun))
                .isEmpty();
    }

    @Test
    void requests_at_the_same_moment_cannot_pass_the_limit_together() throws Exception {
        Colleague colleague = Par.people("gm0150", "manager").get(0);
        String token = Par.tokenOf(colleague.username());
        int left = 30 - turnsTaken(colleague);
        assertThat(left).isPositive();
        ExecutorService sessions = Executors.newFixedThreadPool(10);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            requests.add(
                    () -> Check.ask(token, "Quibus Wapperdewap", "reden", null).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : sessions.invokeAll(requests)) {
            statuses.add(answer.get());
        }
        sessions.shutdown();
        assertThat(statuses).containsOnly(200, 429);
        assertThat(statuses.stream().filter(status -> status == 200).count()).isEqualTo(left);
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet flagged = statement.executeQuery("select count(*) from contact_check where asked_by = '"
                        + colleague.id() + "' and marks like '%MANY%' and not answered")) {
            flagged.next();
            assertThat(flagged.getInt(1)).isEqualTo(1);
        }
    }

    /** How often this colleague looked up in the last ten minutes, in whichever test. */
    private static int turnsTaken(Colleague colleague) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet turns =
                        statement.executeQuery("select coalesce(sum(turns), 0) from look_up_turn where asker = '"
                                + colleague.id() + "' and slot > now() - interval '10 minutes 10 seconds'")) {
            turns.next();
            return turns.getInt(1);
        }
    }

    @Test
    void the_ticket_tells_who_and_why_and_who_appeared_but_not_what_was_typed() throws SQLException {
        Register register = new Register("pv23");
        String surname = Register.rareSurname();
        UUID person = register.personWithCard("Bo", surname, null);
        JsonObject answer = Api.json(Check.ask(Par.serviceToken("pv23"), surname));
        String ticket = register.ticket(UUID.fromString(answer.getString("raadpleging")));
        assertThat(ticket).contains("BALIE", "Een afspraak voorbereiden", "naam", person.toString());
        assertThat(ticket.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(surname.toLowerCase(java.util.Locale.ROOT));
    }
}
