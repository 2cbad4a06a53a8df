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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of the dossiers, searched through the API of the EAR as it ships. */
class HistoryIT {

    private static final String ADVISER =
            Par.people("pv23", "vpt-adviser").get(1).username();
    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"BEDREIGEND\",\"keuze\":\"NIEUW\"}";

    private final String word = Register.rareSurname();
    private final Api adviser = Api.as(ADVISER);
    private final Api reporter = Api.as("pv23", "employee");
    private final Api uninvolved = Api.as("pv23", "manager");

    @Test
    void what_was_saved_is_found_by_the_next_search_with_what_matched_and_counts() {
        String dossier = confirmed("Hij riep: ik weet u te vinden, " + word + ". Dat was een bedreiging.");

        JsonObject found = search(adviser, word + " \\\"weet u te vinden\\\" bedreigingen");

        assertThat(found.getInt("totaal")).isEqualTo(1);
        JsonObject hit = found.getJsonArray("treffers").getJsonObject(0);
        assertThat(hit.getString("dossier")).isEqualTo(dossier);
        assertThat(hit.getJsonArray("fragmenten").toString())
                .contains(
                        "{\"gevonden\":true,\"tekst\":\"weet u te vinden\"}",
                        "{\"gevonden\":true,\"tekst\":\"bedreiging\"}");
        assertThat(found.getJsonArray("tellingen").toString())
                .contains("\"waarde\":\"BEDREIGEND\"", "\"waarde\":\"MELDING\"", "\"waarde\":\"BALIE\"");
        assertThat(search(reporter, word).getInt("totaal")).isEqualTo(1);
    }

    @Test
    void who_is_not_involved_learns_nothing_not_by_hits_counts_or_facets() {
        confirmed("Het ging om " + word + ".");

        for (Api asker : List.of(uninvolved, Api.as("gm0193", "vpt-adviser"))) {
            HttpResponse<String> answer = ask(asker, word);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Api.json(answer).getInt("totaal")).isZero();
            assertThat(Api.json(answer).getJsonArray("tellingen")).isEmpty();
            assertThat(Api.json(answer).getJsonArray("treffers")).isEmpty();
        }
        assertThat(ask(Api.as("pv23", "privacy-officer"), word).statusCode()).isEqualTo(403);
        assertThat(ask(Api.as("pv23", "functional-admin"), word).statusCode()).isEqualTo(403);
    }

    @Test
    void an_involvement_that_ends_and_a_restriction_take_effect_at_once() throws SQLException {
        String dossier = confirmed("Het ging om " + word + ".");
        assertThat(search(reporter, word).getInt("totaal")).isEqualTo(1);

        run("update involvement set ended_at = now() where tenant = 'pv23' and case_id = '" + dossier + "'");
        assertThat(search(reporter, word).getInt("totaal")).isZero();
        assertThat(search(adviser, word).getInt("totaal")).isEqualTo(1);

        run("update person set restricted = true where tenant = 'pv23' and id = (select person_id from case_file"
                + " where tenant = 'pv23' and id = '" + dossier + "')");
        assertThat(search(adviser, word).getInt("totaal")).isZero();
    }

    @Test
    void a_line_that_is_gone_from_the_database_is_neither_shown_nor_counted() throws SQLException {
        String dossier = confirmed("Het ging om " + word + ".");
        assertThat(search(adviser, word).getInt("totaal")).isEqualTo(1);

        run("delete from timeline_entry where tenant = 'pv23' and case_id = '" + dossier + "'");

        assertThat(search(adviser, word).getInt("totaal")).isZero();
    }

    @Test
    void a_report_that_was_not_confirmed_is_not_found() {
        String id = report("Het ging om " + word + ".");
        assertThat(search(adviser, word).getInt("totaal")).isZero();
        adviser.post(
                "/incidenten/" + id + "/beoordelingen",
                "{\"bevestigd\":false,\"toelichting\":\"Niet duidelijk.\"}",
                "If-Match",
                "\"1\"");
        assertThat(search(adviser, word).getInt("totaal")).isZero();
    }

    @Test
    void names_of_colleagues_and_a_bsn_never_get_in() {
        var details = Par.people("pv23", "employee").get(0).details();
        String name = details.get("firstName") + " " + details.get("lastName");
        confirmed("Tegen " + name + " zei " + word + " niets over 111222333.");

        String answer = ask(adviser, word).body();

        assertThat(answer).contains("[collega]", "[nummer]").doesNotContain(name, "111222333");
        assertThat(search(adviser, word + " 111222333").getInt("totaal")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"los", "*ging", "a*", "-weg", "de het een", "\\u0000", "\\u202e", "%%%"})
    void what_cannot_be_searched_for_is_refused_at_the_field(String typed) {
        HttpResponse<String> answer = ask(adviser, typed);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("zoekterm");
    }

    @Test
    void a_million_signs_no_purpose_and_unknown_values_are_refused() {
        assertThat(ask(adviser, "%".repeat(200_000)).statusCode()).isEqualTo(400);
        HttpResponse<String> wrong = adviser.post(
                "/dossiers/_zoek", "{\"zoekterm\":\"balie\",\"ernst\":[\"ERG\"],\"onderdelen\":[\"INVOLVEMENT\"]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("doel", "ernst", "onderdelen");
    }

    @Test
    void who_searched_for_what_purpose_and_which_dossiers_appeared_stands_in_the_log_and_the_words_do_not()
            throws SQLException {
        String dossier = confirmed("Het ging om " + word + ".");
        search(adviser, word);

        assertThat(log(dossier)).contains("SearchHistory.search", "nakijken").doesNotContain(word);
    }

    @Test
    void a_kept_question_is_renamed_opened_and_dropped_by_its_owner_alone() {
        HttpResponse<String> kept = adviser.post(
                "/zoekopdrachten",
                "{\"naam\":\"" + word + "\",\"vraag\":{\"zoekterm\":\"balie\",\"ernst\":[\"VERBAAL\"]}}");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String place = "/zoekopdrachten/" + Api.json(kept).getString("id");
        String tag = kept.headers().firstValue("ETag").orElse("");

        assertThat(uninvolved.get(place).statusCode()).isEqualTo(404);
        assertThat(uninvolved.put(place, "{\"naam\":\"x\"}", "If-Match", tag).statusCode())
                .isEqualTo(404);
        assertThat(uninvolved.get("/zoekopdrachten").body()).doesNotContain(word);
        HttpResponse<String> renamed = adviser.put(place, "{\"naam\":\"" + word + " 2\"}", "If-Match", tag);
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
        assertThat(adviser.put(place, "{\"naam\":\"y\"}", "If-Match", tag).statusCode())
                .isEqualTo(412);
        JsonObject question = Api.json(adviser.get(place)).getJsonObject("vraag");
        assertThat(question.getString("zoekterm")).isEqualTo("balie");
        assertThat(question.getJsonArray("ernst").getString(0)).isEqualTo("VERBAAL");
        assertThat(adviser.delete(place).statusCode()).isEqualTo(204);
        assertThat(adviser.get(place).statusCode()).isEqualTo(404);
    }

    private String confirmed(String told) {
        HttpResponse<String> reviewed =
                adviser.post("/incidenten/" + report(told) + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return Api.json(reviewed).getString("dossier");
    }

    private String report(String told) {
        String report = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"omschrijving\":\"" + told
                + "\",\"betrokkene\":{\"geslachtsnaam\":\"" + Register.rareSurname() + "\"}}";
        return Api.json(reporter.post("/incidenten", report)).getString("id");
    }

    private static HttpResponse<String> ask(Api asker, String words) {
        return asker.post("/dossiers/_zoek", "{\"zoekterm\":\"" + words + "\",\"doel\":\"nakijken\"}");
    }

    private static JsonObject search(Api asker, String words) {
        HttpResponse<String> answer = ask(asker, words);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String log(String dossier) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select string_agg(row_to_json(a)::text, '') from audit_entry a"
                        + " where tenant = 'pv23' and action like 'SearchHistory%' and subjects like '%" + dossier
                        + "%'")) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
