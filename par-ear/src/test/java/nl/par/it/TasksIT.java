// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the protocol asks after a report, as the manager and the adviser meet it through the doors of the EAR. */
class TasksIT {

    @Test
    void a_report_asks_first_care_the_same_day_and_never_tells_what_happened() {
        String number = report("\"betrokkene\":{\"geslachtsnaam\":\"" + Register.rareSurname() + "\"}");

        List<JsonObject> tasks = tasksOf(number, "vpt-adviser");
        assertThat(tasks.stream().map(task -> task.getString("stap")))
                .contains("opvang", "reactie", "beoordelen", "nazorg-1", "nazorg-2", "nazorg-3")
                .doesNotContain("arbeidsinspectie");
        JsonObject care = tasks.stream()
                .filter(task -> task.getString("stap").equals("opvang"))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(care.getString("uiterlijk")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(100)),
                        Instant.now().plus(Duration.ofHours(2)));
    }

    @Test
    void a_hospital_admission_asks_to_tell_the_inspectorate() {
        String number = report("\"getroffene\":{\"ziekenhuis\":true}");

        assertThat(tasksOf(number, "vpt-adviser").stream().map(task -> task.getString("stap")))
                .contains("arbeidsinspectie");
    }

    @Test
    void a_task_is_closed_once_in_the_version_that_was_seen() {
        JsonObject task = tasksOf(report(null), "vpt-adviser").get(0);
        String address = "/taken/" + task.getString("id");
        Api adviser = Api.as("pv23", "vpt-adviser");
        String tag = adviser.get(address).headers().firstValue("ETag").orElse("");

        assertThat(adviser.post(address + "/afrondingen", "{\"uitkomst\":\"niet-nodig\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(400);
        assertThat(adviser.post(address + "/afrondingen", "{\"uitkomst\":\"gedaan\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(adviser.post(address + "/afrondingen", "{\"uitkomst\":\"gedaan\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(adviser.post(address + "/afrondingen", "{\"uitkomst\":\"gedaan\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_task_that_is_handed_over_reaches_who_got_it_and_nobody_else_below_the_adviser() {
        JsonObject task = tasksOf(report(null), "vpt-adviser").stream()
                .filter(one -> one.getString("rol").equals("adviseur-vpt"))
                .findFirst()
                .orElseThrow();
        String address = "/taken/" + task.getString("id");
        Api adviser = Api.as("pv23", "vpt-adviser");
        String employee = Par.people("pv23", "employee").get(0).username();
        assertThat(Api.as(employee).get(address).statusCode()).isEqualTo(404);
        assertThat(Api.as("gm0193", "vpt-adviser").get(address).statusCode()).isEqualTo(404);
        String tag = adviser.get(address).headers().firstValue("ETag").orElse("");

        assertThat(adviser.post(
                                address + "/overdrachten",
                                "{\"collega\":\"niemand@overijssel.example\"}",
                                "If-Match",
                                tag)
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> handed = adviser.post(
                address + "/overdrachten",
                "{\"collega\":\"" + Par.people("pv23", "employee").get(0).detail("email") + "\"}",
                "If-Match",
                tag);

        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(204);
        assertThat(Api.as(employee).get(address).statusCode()).isEqualTo(200);
    }

    /** A report of the first employee; its number. */
    private static String report(@Nullable String more) {
        HttpResponse<String> made = Api.as("pv23", "employee")
                .post(
                        "/incidenten",
                        "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\""
                                + (more == null ? "" : "," + more) + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("nummer");
    }

    private static List<JsonObject> tasksOf(String report, String role) {
        HttpResponse<String> found = Api.as("pv23", role).get("/taken?van=eenheid");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).doesNotContain("VERBAAL", "BALIE");
        return Api.json(found).getJsonArray("taken").getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getString("melding").equals(report))
                .toList();
    }
}
