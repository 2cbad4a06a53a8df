// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** That the police was told is read on the card by whoever plans a contact, with its day, for as long as the card shows. */
class PoliceOnCardIT {

    private static final LocalDate TOLD = Register.today().minusDays(1);
    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}";

    private final String one = Par.people("pv23", "vpt-adviser").get(0).username();
    private final String other = Par.people("pv23", "vpt-adviser").get(1).username();
    private final String surname = Register.rareSurname();

    @Test
    void a_notification_shows_its_day_on_the_card_of_the_api_and_of_the_page() {
        String file = file();
        JsonObject before = card();
        assertThat(before.getJsonArray("gebeurtenissen")).isEmpty();

        tellPolice(file);

        JsonObject card = card();
        assertThat(card.getJsonArray("gebeurtenissen"))
                .hasToString("[{\"dag\":\"" + TOLD + "\",\"soort\":\"Melding bij de politie\"}]");
        assertThat(card.getJsonArray("maatregelen")).isEmpty();
        assertThat(card.getString("geldigTot")).isEqualTo(before.getString("geldigTot"));
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, one);
            page.navigate("/raadplegen");
            page.locator("[name=zoekterm]").fill(surname);
            page.locator("[name=contact]").selectOption(new SelectOption().setIndex(1));
            page.locator("[name=doel]").selectOption(new SelectOption().setIndex(1));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken"))
                    .click();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures/kaart-politie.png"))
                    .setFullPage(true));
            assertThat(page.locator(".par-card").first().innerText()).contains("Melding bij de politie, ");
        }
    }

    private void tellPolice(String file) {
        String told =
                "{\"moment\":\"" + TOLD + "T12:00:00Z\",\"wijze\":\"wijkagent\",\"samenvatting\":\"Geschreeuw.\"}";
        HttpResponse<String> answer = Api.as(one).post(file + "/politiemeldingen", told);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private JsonObject card() {
        HttpResponse<String> answer = Api.as(one)
                .post(
                        "/personen/_zoek",
                        "{\"zoekterm\":\"" + surname
                                + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak\",\"reden\":\"test\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("resultaten").getJsonObject(0).getJsonObject("kaart");
    }

    /** A dossier about the person of this test, from a report that was confirmed. */
    private String file() {
        String report = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"betrokkene\":{"
                + "\"geslachtsnaam\":\"" + surname + "\"}}";
        String id =
                Api.json(Api.as("pv23", "employee").post("/incidenten", report)).getString("id");
        HttpResponse<String> reviewed =
                Api.as(other).post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return "/dossiers/" + Api.json(reviewed).getString("dossier");
    }
}
