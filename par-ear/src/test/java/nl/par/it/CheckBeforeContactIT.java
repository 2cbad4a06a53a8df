// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.par.launch.Colleague;
import org.junit.jupiter.api.Test;

/** The check before a contact as the organisation's own systems use it, against what another transaction just saved. */
class CheckBeforeContactIT {

    private static HttpResponse<String> search(String token, String text, String... more) {
        JsonObjectBuilder question = Json.createObjectBuilder()
                .add("zoekterm", text)
                .add("contact", "BALIE")
                .add("doel", "Een afspraak voorbereiden")
                .add("reden", "test");
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1] == null) {
                question.remove(more[i]);
            } else {
                question.add(more[i], more[i + 1]);
            }
        }
        return Par.send(Par.request("/api/v1/personen/_zoek", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.build().toString())));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonArray found(String token, String text) {
        HttpResponse<String> answer = search(token, text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).getJsonArray("resultaten");
    }

    private static List<String> ids(JsonArray results) {
        return results.getValuesAs(JsonObject.class).stream()
                .map(result -> result.getString("id"))
                .toList();
    }

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
            assertThat(ids(found(token, surname))).as("check %s", i).contains(person.toString());
        }
    }

    @Test
    void a_name_alone_is_never_more_than_possible_and_more_makes_it_certain() throws SQLException {
        String surname = Register.rareSurname();
        new Register("pv23").personWithCard("Jan", surname, "1971-04-03");
        String token = Par.serviceToken("pv23");
        JsonObject byName = found(token, "Jan " + surname).getJsonObject(0);
        assertThat(byName.getString("zekerheid")).isEqualTo("MOGELIJK");
        assertThat(byName.isNull("externeReferentie")).isTrue();
        JsonObject withBirth = found(token, surname + " Jan 3 april 1971").getJsonObject(0);
        assertThat(withBirth.getString("zekerheid")).isEqualTo("ZEKER");
        assertThat(withBirth.getJsonArray("redenenVoor")).isNotEmpty();
        JsonObject card = withBirth.getJsonObject("kaart");
        assertThat(card.getJsonArray("voorzorgen").getString(0)).isEqualTo("Met twee collega's.");
        assertThat(card.getJsonObject("laatsteIncident").getString("maand")).hasSize(7);
        assertThat(card.getJsonObject("contactpersoon").getString("telefoon")).isNotBlank();
    }

    @Test
    void nothing_known_says_exactly_what_was_searched_and_what_was_not() {
        JsonObject answer = json(search(Par.serviceToken("pv23"), "Quibus Wapperdewap 3-4-1971 77"));
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
        assertThat(found(Par.serviceToken("pv23"), surname)).isEmpty();
    }

    @Test
    void a_person_of_another_organisation_is_as_unknown_as_nobody() throws SQLException {
        String surname = Register.rareSurname();
        UUID person = new Register("pv23").personWithCard("Bo", surname, null);
        assertThat(found(Par.serviceToken("gm0193"), surname)).isEmpty();
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
        assertThat(json(own).getJsonObject("gegevens").getString("geboortedatum"))
                .isEqualTo("1971");
        assertThat(Par.send(Par.request("/api/v1/personen/" + person, Par.token("pv23", "employee")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once_and_never_repeated() {
        HttpResponse<String> answer =
                search(Par.serviceToken("pv23"), "77", "contact", "KOFFIE", "doel", null, "geboortedatum", "gisteren");
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
            refused = search(token, "Quibus Wapperdewap", "reden", null).statusCode();
        }
        assertThat(refused).isEqualTo(429);
        assertThat(search(token, "Quibus Wapperdewap", "reden", "grote bijeenkomst")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Register("ws0664").marksOfLastCheck(colleague.id())).contains("MANY");
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
                    () -> search(token, "Quibus Wapperdewap", "reden", null).statusCode());
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
    void a_database_that_keeps_a_search_waiting_gives_an_error_and_never_an_empty_list() throws SQLException {
        String token = Par.serviceToken("pv23");
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table signal_card, change_log in access exclusive mode");
            HttpResponse<String> answer = search(token, "Sjoerd Hoekman 9-1-1973");
            superuser.rollback();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("Bel ").doesNotContain("resultaten");
        }
        assertThat(search(Par.serviceToken("pv23"), "Sjoerd Hoekman 9-1-1973").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_ticket_tells_who_and_why_and_who_appeared_but_not_what_was_typed() throws SQLException {
        Register register = new Register("pv23");
        String surname = Register.rareSurname();
        UUID person = register.personWithCard("Bo", surname, null);
        JsonObject answer = json(search(Par.serviceToken("pv23"), surname));
        String ticket = register.ticket(UUID.fromString(answer.getString("raadpleging")));
        assertThat(ticket).contains("BALIE", "Een afspraak voorbereiden", "naam", person.toString());
        assertThat(ticket.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(surname.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void a_damaged_index_never_answers_empty_and_heals() throws SQLException, IOException, InterruptedException {
        Register register = new Register("gm0150");
        String surname = Register.rareSurname();
        UUID person = register.personWithCard("Bo", surname, null);
        assertThat(ids(found(Par.serviceToken("gm0150"), surname))).contains(person.toString());
        Thread.sleep(5000);
        List<Path> before = generations();
        damage(before.get(0));
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (generations().equals(before) && Instant.now().isBefore(end)) {
            HttpResponse<String> answer = search(Par.serviceToken("gm0150"), surname);
            if (answer.statusCode() == 200) {
                assertThat(ids(json(answer).getJsonArray("resultaten"))).contains(person.toString());
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("Bel ");
            }
            Thread.sleep(250);
        }
        assertThat(generations()).isNotEqualTo(before);
        assertThat(ids(found(Par.serviceToken("gm0150"), surname))).contains(person.toString());
    }

    private static List<Path> generations() throws IOException {
        try (Stream<Path> folders =
                Files.list(Par.appData().resolve("index").resolve("gm0150").resolve("persons"))) {
            return folders.sorted().toList();
        }
    }

    private static void damage(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }
}
