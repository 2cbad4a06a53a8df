// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An adviser takes over a spreadsheet: upload, preview, store, report of bad rows. */
class ImportJourneyIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileIsShownBeforeAnythingIsStored() {
        try (Visitor adviser = Visitor.atDesk("marleen.haverkamp")) {
            Page page = adviser.open("/importeren").page();
            adviser.look("importeren");
            button(page, "Insturen en bekijken").click();
            assertThat(adviser.main()).containsText("Kies een bestand");
            upload(page, "plaatje.png", "geen register");
            assertThat(adviser.main()).containsText("eindigt op .csv of .xlsx");

            upload(page, "register.csv", file());
            assertThat(adviser.main()).containsText("Wacht op uw keuze", SOON);
            assertThat(adviser.main()).containsText("puntkomma");
            assertThat(adviser.main()).containsText("zomaar");
            assertThat(adviser.main()).containsText("Dit kanaal kent PAR niet");
            assertThat(adviser.main()).not().containsText("postduif");
            adviser.look("importeren-voorbeeld");
            String address = page.url();

            page.locator("[name=wijze][value=ALLES_OF_NIETS]").check();
            button(page, "Opslaan").click();
            assertThat(adviser.main()).containsText("Er zitten fouten in het bestand");
            page.locator("[name=wijze][value=GOEDE_REGELS]").check();
            button(page, "Opslaan").click();
            assertThat(adviser.main()).containsText("Wat er is gebeurd", SOON);
            adviser.look("importeren-klaar");
            String report = new String(
                    adviser.download("Foutenrapport downloaden (CSV)").content(), StandardCharsets.UTF_8);
            assertThat(report).contains("kanaal").doesNotContain("postduif");
            onPhone(address);
        }
    }

    private static void onPhone(String address) {
        try (Visitor phone = Visitor.onPhone("marleen.haverkamp")) {
            phone.open("/importeren").look("importeren");
            phone.page().navigate(address);
            phone.look("importeren-klaar");
        }
    }

    private static void upload(Page page, String name, String content) {
        page.locator("#veld-bestand")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Insturen en bekijken").click();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String file() {
        return "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;roepnaam;voorvoegsel;geslachtsnaam;zomaar\n"
                + once + "-1;" + today.minusDays(30) + ";balie;verbaal;1;Schold aan de balie;Truus;van;Voorbeeld" + once
                + ";x\n"
                + once + "-2;" + today.minusDays(3) + ";postduif;verbaal;1;;;;;x\n";
    }
}
