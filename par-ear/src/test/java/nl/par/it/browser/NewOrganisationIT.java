// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.par.it.Beside;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** {@code docs/new-organisation.md} while everybody else works, and back: the organisation is suspended. */
@Beside
class NewOrganisationIT {

    private static final String CODE = "gm0158";
    private static final String EMPLOYEE = "bram.kok.gm0158";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void a_seventh_organisation_joins_makes_its_first_report_and_is_suspended_without_a_restart()
            throws IOException, InterruptedException {
        Path folder = Par.newOrganisation(CODE);
        await("/thema/" + CODE + ".css", 200);
        await("/api/v1/incidenten", 200); // PAR may have read the folder before Keycloak's id stood in it

        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            Page page = employee.open("/melden").page();
            assertThat(page.locator("header img").first()).hasAttribute("alt", "Gemeente Haaksbergen");
            ReportJourneyIT.fill(page, "Balie", "Verbale agressie", "Het gaat goed met mij");
            ReportJourneyIT.submit(page);
            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
            employee.look("nieuwe-organisatie");
        }
        assertThat(status("/api/v1/incidenten", Par.tokenOf(EMPLOYEE))).isEqualTo(200);

        Files.writeString(
                folder.resolve("organisatie.yaml"),
                Files.readString(folder.resolve("organisatie.yaml")) + "geschorst: true\n");

        await("/api/v1/incidenten", 403);
        assertThat(status("/api/v1/incidenten", Par.token("pv23", "employee")))
                .as("the others notice nothing")
                .isEqualTo(200);
    }

    private static void await(String path, int expected) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        int found = 0;
        while (found != expected && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            found = path.startsWith("/api/")
                    ? status(path, Par.tokenOf(EMPLOYEE))
                    : Par.send(Par.request(path)).statusCode();
        }
        assertThat(found).as(path).isEqualTo(expected);
    }

    private static int status(String path, String token) {
        HttpResponse<String> answer = Par.send(Par.request(path, token));
        return answer.statusCode();
    }
}
