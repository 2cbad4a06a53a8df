// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** No file leaves PAR with a virus, or before a scanner could look at it. */
class VirusScanIT {

    private final Api reporter = Api.as("pv23", "employee");

    @Test
    void a_file_with_a_virus_is_refused_in_words_and_not_stored() {
        String files = files();
        HttpResponse<String> refused = reporter.upload(files, "a.txt", StandInScanner.VIRUS);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"bestand\"", "virus").doesNotContain("EICAR");
        assertThat(Api.json(reporter.get(files)).getJsonArray("bijlagen")).isEmpty();
    }

    @Test
    void what_comes_in_while_the_scanner_is_silent_is_kept_but_leaves_only_after_a_scan() {
        String files = files();
        StandInScanner.silentWhile(() -> {
            HttpResponse<String> added = reporter.upload(files, "brief.txt", "Ik weet je te vinden");
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
            HttpResponse<String> held =
                    reporter.get("/bijlagen/" + Api.json(added).getString("id"));
            assertThat(held.statusCode()).isEqualTo(503);
            assertThat(held.body())
                    .contains("nog niet op virussen gecontroleerd")
                    .doesNotContain("vinden");
        });
        JsonObject kept = only(files);
        assertThat(kept.getBoolean("quarantaine")).isTrue();

        assertThat(reporter.get("/bijlagen/" + kept.getString("id")).body()).isEqualTo("Ik weet je te vinden");

        assertThat(only(files).getBoolean("quarantaine")).isFalse();
        StandInScanner.silentWhile(() -> assertThat(
                        reporter.get("/bijlagen/" + kept.getString("id")).statusCode())
                .isEqualTo(200));
    }

    @Test
    void a_virus_that_came_in_unseen_never_leaves() {
        String files = files();
        StandInScanner.silentWhile(() -> assertThat(
                        reporter.upload(files, "a.txt", StandInScanner.VIRUS).statusCode())
                .isEqualTo(201));
        HttpResponse<String> held = reporter.get("/bijlagen/" + only(files).getString("id"));
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("virus").doesNotContain("EICAR");
        assertThat(only(files).getBoolean("quarantaine")).isTrue();
    }

    @Test
    void the_server_says_at_its_start_whether_it_scans() throws java.io.IOException {
        assertThat(Files.readString(Par.serverLog())).contains("Bijlagen worden op virussen gecontroleerd");
    }

    private JsonObject only(String files) {
        return Api.json(reporter.get(files)).getJsonArray("bijlagen").getJsonObject(0);
    }

    private String files() {
        String report = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"}";
        return "/incidenten/" + Api.json(reporter.post("/incidenten", report)).getString("id") + "/bijlagen";
    }
}
