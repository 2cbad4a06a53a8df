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

    @Test
    void the_adviser_records_what_was_done_tells_the_reporter_and_closes_it_in_the_version_she_saw() {
        String address = "/zorgsignalen/" + submit(UUID.randomUUID());
        Api adviser = Api.as("pv23", "vpt-adviser");
        Api reporter = Api.as("pv23", "employee");
        String step = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.MINUTES)
                + "\",\"gebeld\":\"de huisartsenpost\",\"zorgpartner\":\"HUISARTS\",\"uitkomst\":\"gaat langs\"}";
        String seen = MeasureDesk.tag(adviser.get(address));

        assertThat(reporter.post(address + "/stappen", step, "If-Match", seen).statusCode())
                .isEqualTo(403);
        assertThat(reporter.get(address + "/stappen").statusCode()).isEqualTo(403);
        assertThat(Api.as("pv23", "manager").get(address).statusCode()).isEqualTo(404);
        assertThat(Api.as("gm0193", "vpt-adviser").get(address).statusCode()).isEqualTo(404);
        assertThat(adviser.post(address + "/stappen", step).statusCode()).isEqualTo(428);
        assertThat(adviser.post(address + "/stappen", "{\"zorgpartner\":\"x\"}", "If-Match", seen)
                        .body())
                .contains("zorgpartner");
        var stepped = adviser.post(address + "/stappen", step, "If-Match", seen);
        assertThat(stepped.statusCode()).as(stepped.body()).isEqualTo(200);
        assertThat(adviser.post(address + "/stappen", step, "If-Match", seen).statusCode())
                .isEqualTo(412);
        assertThat(adviser.get(address + "/stappen").body()).containsOnlyOnce("gaat langs");

        String now = MeasureDesk.tag(stepped);
        assertThat(adviser.post(address + "/afsluitingen", "", "If-Match", now).statusCode())
                .as("before the reporter knows")
                .isEqualTo(400);
        var told =
                adviser.post(address + "/opvolgingen", "{\"opvolging\":\"De huisarts is geweest.\"}", "If-Match", now);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(reporter.get(address).body())
                .contains("De huisarts is geweest.")
                .doesNotContain("gaat langs");
        var closed = adviser.post(address + "/afsluitingen", "", "If-Match", MeasureDesk.tag(told));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(adviser.post(address + "/stappen", step, "If-Match", MeasureDesk.tag(closed))
                        .statusCode())
                .isEqualTo(409);
        assertThat(reporter.get("/zorgsignalen").body()).contains(address.substring(14));
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
