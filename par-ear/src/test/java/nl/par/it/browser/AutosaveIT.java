// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** What somebody types is kept while she types it, and is there when she comes back. */
class AutosaveIT {

    private static final Pattern SAVED = Pattern.compile("Opgeslagen om [0-2][0-9]:[0-5][0-9]");
    private static final String UNSENT = "Melding die u nog niet verstuurde";

    @Test
    void aReportThatWasLeftHalfwayIsThereAfterTheNextLogIn() {
        try (Visitor employee = Visitor.atDesk("joke.deboer")) {
            Page page = employee.open("/melden").page();
            ReportJourneyIT.fill(page, "Telefoon", "Psychische agressie", "Ik ben aangeslagen");
            assertThat(page.locator("[data-opgeslagen]")).hasText(SAVED);
            employee.look("melden-opgeslagen");
        }
        try (Visitor employee = Visitor.onPhone("joke.deboer")) {
            employee.open("/").main().getByText(UNSENT).first().click();
            Page page = employee.page();
            String draft = page.url().substring(Par.url().length());
            assertThat(page.locator("[name=kanaal]")).hasValue("TELEFOON");
            assertThat(page.locator("[name=soorten]:checked")).hasValue("PSYCHISCH");
            assertThat(page.locator("[name=gaatHet]:checked")).hasCount(1);
            assertThat(page.locator("[data-opgeslagen]")).hasText(SAVED);
            employee.look("melden-verder");
            ReportJourneyIT.submit(page);
            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
            assertThat(employee.open("/").main().locator("a[href='" + draft + "']"))
                    .hasCount(0);
        }
    }

    @Test
    void whatIsToldLaterIsKeptAsWell() {
        try (Visitor employee = Visitor.atDesk("henk.mulder")) {
            Page page = employee.open("/melden").page();
            ReportJourneyIT.fill(page, "Balie", "Verbale agressie", "Het gaat goed met mij");
            ReportJourneyIT.submit(page);
            String report = page.url();
            page.navigate(report + "/aanvullen/wat");
            page.locator("main textarea").first().fill("Betrokkene schold en sloeg op de balie.");
            assertThat(page.locator("[data-opgeslagen]")).hasText(SAVED);

            page.navigate(report + "/aanvullen/wat");
            assertThat(page.locator("main textarea").first()).hasValue("Betrokkene schold en sloeg op de balie.");
        }
    }

    @Test
    void whenItCannotBeSavedThePageSaysSoAndTriesAgain() {
        try (Visitor employee = Visitor.atDesk("mehmet.yildiz")) {
            Page page = employee.open("/melden").page();
            page.context().setOffline(true);
            page.locator("[name=kanaal]").selectOption("BALIE");
            assertThat(page.locator("[data-opgeslagen]")).containsText("Nog niet opgeslagen");
            page.context().setOffline(false);
            page.locator("[name=soorten]").first().check();
            page.locator("[name=gaatHet]").first().check();
            assertThat(page.locator("[data-opgeslagen]")).hasText(SAVED);
            ReportJourneyIT.submit(page);
            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
        }
    }
}
