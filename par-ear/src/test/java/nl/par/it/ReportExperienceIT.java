// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The reporter is asked at the end how it went: she alone, once, and not before the end. */
class ReportExperienceIT {

    private static final String TOLD = "{\"gehoord\":\"JA\",\"opnieuw\":\"JA\",\"toelichting\":\"Snel gebeld.\"}";

    private final String reporter = Par.people("pv23", "employee").get(0).username();
    private final String colleague = Par.people("pv23", "manager").get(0).username();

    @Test
    void she_tells_once_when_it_is_over_and_nobody_tells_for_her() {
        String report = report();
        String address = "/ervaringen/" + report;
        assertThat(Api.as(reporter).post(address, TOLD).statusCode())
                .as("not over")
                .isEqualTo(409);
        HttpResponse<String> rejected = Api.as(MeasureDesk.OTHER)
                .post(
                        "/incidenten/" + report + "/beoordelingen",
                        "{\"bevestigd\":false,\"reden\":\"Het was een misverstand.\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(201);

        assertThat(Api.as(colleague).post(address, TOLD).statusCode()).isEqualTo(404);
        assertThat(Api.as("gm0193", "employee").post(address, TOLD).statusCode())
                .isEqualTo(404);
        assertThat(Api.as(reporter).post(address, "{\"gehoord\":\"misschien\"}").body())
                .contains("gehoord", "opnieuw")
                .doesNotContain("misschien");
        assertThat(Api.as(reporter).post(address, TOLD).statusCode()).isEqualTo(204);
        assertThat(Api.as(reporter).post(address, TOLD).statusCode())
                .as("twice")
                .isEqualTo(409);
    }

    @Test
    void the_page_asks_her_and_thanks_her() {
        String report = report();
        Api.as(MeasureDesk.OTHER)
                .post(
                        "/incidenten/" + report + "/beoordelingen",
                        "{\"bevestigd\":false,\"reden\":\"Het was een misverstand.\"}",
                        "If-Match",
                        "\"1\"");
        try (var context = Web.context(360, 800)) {
            var page = context.newPage();
            Web.login(page, reporter);
            page.navigate("/meldingen/" + report);
            var form = page.locator("form[action$='/ervaring']");
            form.locator("button[type=submit]").click();
            assertThat(page.locator("[role=alert], .par-errors").first().textContent())
                    .contains("gehoord");

            form.locator("input[name=gehoord][value=JA]").check();
            form.locator("input[name=opnieuw][value=NEE]").check();
            form.locator("textarea[name=ervaring]").fill("Het duurde lang.");
            form.locator("button[type=submit]").click();

            page.navigate("/meldingen/" + report);
            assertThat(page.locator("form[action$='/ervaring']").count()).isZero();
        }
    }

    private String report() {
        HttpResponse<String> made = Api.as(reporter)
                .post(
                        "/incidenten",
                        "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }
}
