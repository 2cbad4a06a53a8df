// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** A second person reviews a report: without script, and with nothing but the keyboard. */
class ReviewJourneyIT {

    private static final String ADVISER = "sander.huisman";

    @Test
    void withoutScriptItWorks() {
        try (Visitor adviser = Visitor.withoutScript(ADVISER)) {
            Page page = adviser.open(report()).page();
            confirm(page).click();
            assertThat(page.locator("#fouten li")).not().hasCount(0);
            page.locator("[name=vragen]").all().forEach(Locator::check);
            page.locator("[name=keuze][value=NIEUW]").check();
            page.locator("[name=ernst]").nth(1).check();
            confirm(page).click();

            assertThat(adviser.main()).containsText("De melding is bevestigd");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            Page page = adviser.open(report()).page();
            for (Locator question : page.locator("[name=vragen]").all()) {
                ReportJourneyIT.tabTo(page, question);
                page.keyboard().press("Space");
            }
            ReportJourneyIT.tabTo(page, page.locator("[name=keuze]").first());
            page.keyboard().press("Space");
            ReportJourneyIT.tabTo(page, page.locator("[name=ernst]").first());
            page.keyboard().press("Space");
            ReportJourneyIT.tabTo(page, confirm(page));
            page.keyboard().press("Enter");

            assertThat(adviser.main()).containsText("De melding is bevestigd");
        }
    }

    private static Locator confirm(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Bevestigen").setExact(true));
    }

    /** A report of a colleague about somebody; gives the address of its review. */
    private static String report() {
        HttpResponse<String> stored = Par.send(Par.request("/api/v1/incidenten", Par.tokenOf("henk.mulder"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"tijdstip\":\"2026-11-10T10:00:00Z\",\"kanaal\":\"BUITENDIENST\","
                        + "\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"omschrijving\":\"Betrokkene schold.\","
                        + "\"betrokkene\":{\"roepnaam\":\"Aaltje\",\"geslachtsnaam\":\"Dijkgraafsma\","
                        + "\"geboortedatum\":\"1969-03-12\"}}")));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        return "/beoordelen/" + stored.body().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
