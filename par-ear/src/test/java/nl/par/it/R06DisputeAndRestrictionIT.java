// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tries to see a restricted person all the same, and to have a card keep saying what the person concerned disputes (R6). */
class R06DisputeAndRestrictionIT {

    private static final String BORN =
            ",\"roepnaam\":\"Wout\",\"geboortedatum\":\"1969-10-23\",\"telefoonnummers\":[\"0612345678\"]";

    private final Map<String, Api> askers = new HashMap<>();
    private final String word = Register.rareSurname();
    private final String file = file("\"omschrijving\":\"Hij riep " + word + ".\",", BORN);
    private final JsonObject dossier = Api.json(Api.as(ONE).get(file));
    private final String person = dossier.getString("persoon");
    private final String surname = dossier.getJsonObject("gegevens").getString("geslachtsnaam");

    @Test
    void a_restricted_person_is_found_by_nothing_and_by_nobody_from_that_moment_on() {
        List<String> ways = List.of(
                "{\"naam\":\"Wout " + surname + "\"",
                "{\"zoekterm\":\"" + surname + " 23-10-1969\"",
                "{\"naam\":\"" + surname + "\",\"telefoonnummer\":\"0612345678\"");
        ways.forEach(way -> assertThat(checked(way)).as(way).contains(person));
        assertThat(searched()).contains(dossier.getString("nummer"));

        restrict(true);

        for (String role : List.of("employee", "manager", "vpt-adviser")) {
            ways.forEach(way -> assertThat(checked(role, way)).as(role).doesNotContain(person));
        }
        assertThat(searched()).as("the adviser's search of the history").doesNotContain(dossier.getString("nummer"));
        Api.as(OTHER).post(file + "/zienswijzen", "{\"tekst\":\"Ik ben het er niet mee eens\",\"betwist\":false}");
        sent(proposed(file, "waarschuwingsbrieven", proposal().toString()));
        ways.forEach(
                way -> assertThat(checked(way)).as("after a measure: " + way).doesNotContain(person));

        restrict(false);
        assertThat(checked(ways.get(0))).contains(person);
    }

    @Test
    void nobody_but_the_adviser_lifts_a_restriction_and_only_as_it_was_seen() {
        restrict(true);
        String lift = "{\"beperkt\":false,\"reden\":\"Toch niet\"}";

        for (String role : List.of("employee", "manager", "privacy-officer", "functional-admin")) {
            assertThat(Api.as("pv23", role)
                            .post(address(), lift, "If-Match", "\"1\"")
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Api.as("gm0193", "vpt-adviser")
                        .post(address(), lift, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.as(ONE).post(address(), lift, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(Api.as(ONE).post(address(), lift).statusCode()).isEqualTo(428);
        assertThat(checked("{\"naam\":\"Wout " + surname + "\"")).doesNotContain(person);
    }

    @Test
    void a_dispute_takes_the_severity_off_the_card_whatever_happens_next() {
        assertThat(incident().getString("ernst")).isNotBlank();

        dispute(true);
        assertThat(incident().getBoolean("betwist")).isTrue();
        assertThat(incident().getOrDefault("ernst", JsonValue.NULL)).isEqualTo(JsonValue.NULL);

        sent(proposed(file, "waarschuwingsbrieven", proposal().toString()));
        assertThat(Api.as("pv23", "employee")
                        .post(file + "/zienswijzen", dispute(melding(), false))
                        .statusCode())
                .isEqualTo(403);
        assertThat(incident().getBoolean("betwist")).as("after a measure").isTrue();
        assertThat(incident().getOrDefault("ernst", JsonValue.NULL)).isEqualTo(JsonValue.NULL);

        dispute(false);
        assertThat(incident().getString("ernst")).isNotBlank();
    }

    private void restrict(boolean hidden) {
        HttpResponse<String> done = Api.as(ONE)
                .post(
                        address(),
                        "{\"beperkt\":" + hidden + ",\"reden\":\"Betwist\"}",
                        "If-Match",
                        tag(Api.as(ONE).get("/personen/" + person)));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private String address() {
        return "/personen/" + person + "/beperkingen";
    }

    private void dispute(boolean disputed) {
        HttpResponse<String> done = Api.as(ONE).post(file + "/zienswijzen", dispute(melding(), disputed));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private static String dispute(String incident, boolean disputed) {
        return "{\"tekst\":\"Zo ging het niet\",\"melding\":\"" + incident + "\",\"betwist\":" + disputed + "}";
    }

    private String melding() {
        return dossier.getJsonArray("tijdlijn").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("soort").equals("MELDING"))
                .findFirst()
                .orElseThrow()
                .getString("verwijzing");
    }

    private JsonObject incident() {
        return Api.parse(checked("{\"naam\":\"Wout " + surname + "\""))
                .getJsonArray("resultaten")
                .getJsonObject(0)
                .getJsonObject("kaart")
                .getJsonObject("laatsteIncident");
    }

    private String checked(String clues) {
        return checked("employee", clues);
    }

    private String checked(String role, String clues) {
        HttpResponse<String> answer = askers.computeIfAbsent(role, one -> Api.as("pv23", one))
                .post(
                        "/personen/_zoek",
                        clues + ",\"contact\":\"BALIE\",\"doel\":\"Afspraak\",\"reden\":\"Test van R6\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String searched() {
        HttpResponse<String> answer =
                Api.as(ONE).post("/dossiers/_zoek", "{\"zoekterm\":\"" + word + "\",\"doel\":\"Dossier bijwerken\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
