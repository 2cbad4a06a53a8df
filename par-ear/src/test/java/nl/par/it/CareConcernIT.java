// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A worry about somebody becomes nothing else, whatever is tried with its id, and still counts under "anders". */
class CareConcernIT {

    private final String body = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
            + "\",\"wie\":\"Onbekende beller\",\"zorg\":\"zei dat het niet meer hoeft\"}";

    @Test
    void no_door_makes_a_measure_a_report_or_a_person_of_it() {
        String id = submit(UUID.randomUUID());
        Api adviser = Api.as("pv23", "vpt-adviser");

        for (String door : List.of(
                "/dossiers/" + id + "/waarschuwingsbrieven",
                "/dossiers/" + id + "/toegangsontzeggingen",
                "/dossiers/" + id + "/politiemeldingen",
                "/dossiers/" + id + "/aangiften",
                "/incidenten/" + id + "/beoordelingen")) {
            assertThat(adviser.post(door, "{\"bevestigd\":true}", "If-Match", "\"1\"")
                            .statusCode())
                    .as(door)
                    .isIn(400, 404);
        }
        for (String page : List.of("/incidenten/", "/dossiers/", "/maatregelen/", "/nazorgtrajecten/")) {
            assertThat(adviser.get(page + id).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void it_counts_under_anders_and_sent_twice_it_counts_once() {
        long before = others();
        UUID key = UUID.randomUUID();

        String first = submit(key);
        String again = submit(key);

        assertThat(again).isEqualTo(first);
        assertThat(others()).isEqualTo(before + 1);
    }

    private String submit(UUID key) {
        var made = Api.as("pv23", "employee").post("/zorgsignalen", body, "Idempotency-Key", key.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    /** How many reports of this year are of the kind "anders". */
    private static long others() {
        int year = Instant.now().atZone(ZoneId.of("Europe/Amsterdam")).getYear();
        return Api.json(Api.as("pv23", "vpt-adviser").get("/jaarverslagen/" + year))
                .getJsonObject("cijfers")
                .getJsonObject("meldingen")
                .getJsonArray("regels")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.toString().contains("Anders"))
                .findFirst()
                .orElseThrow()
                .getInt("aantal");
    }
}
