// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Searching in dossiers as the adviser does it, at a desk and on a phone, on the demo's stories. */
class HistoryJourneyIT {

    private static final String PURPOSE = "Een dossier bijhouden";

    @Test
    void theAdviserAtADeskSearchesNarrowsKeepsAndTakesTheListAlong() throws IOException {
        journey(Visitor::atDesk);
    }

    @Test
    void theAdviserOnAPhoneDoesTheSame() throws IOException {
        journey(Visitor::onPhone);
    }

    @Test
    void withoutScriptItWorksAsWell() {
        try (Visitor adviser = Visitor.withoutScript("marleen.haverkamp")) {
            Page page = adviser.open("/dossiers/zoeken").page();
            search(page, "melding");
            page.locator("button[name=erbij][value^='kanalen:']").first().click();
            assertThat(page.locator(".par-hit").first()).isVisible();
        }
    }

    private static void journey(Function<String, Visitor> arrival) throws IOException {
        try (Visitor adviser = arrival.apply("marleen.haverkamp")) {
            Page page = adviser.open("/dossiers/zoeken").page();
            adviser.look("zoeken-leeg");
            search(page, "\"geen einde");
            assertThat(page.locator("#fouten")).containsText("los aanhalingsteken");
            adviser.look("zoeken-fout");
            search(page, "melding");
            assertThat(page.locator(".par-hit mark").first()).isVisible();
            assertThat(page.url()).doesNotContain("melding");
            adviser.look("zoeken-gevonden");
            narrow(page);
            adviser.look("zoeken-verfijnd");
            takeAlong(page);
            keep(page);
            adviser.look("zoeken-bewaard");
            search(page, "xyzzyxyzzy");
            assertThat(page.locator(".par-empty")).containsText("Niets gevonden");
            adviser.look("zoeken-niets");
            surroundings(adviser);
        }
    }

    /** All that stands beside a timeline, with every form unfolded, and a form that was refused. */
    private static void surroundings(Visitor adviser) {
        Page page = adviser.openCase("Esveld").page(); // whose timeline is long enough to narrow
        page.locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
        adviser.look("dossier-omgeving");
        button(page, "Opmerking plaatsen").click();
        assertThat(page.locator("#fouten li")).hasCount(2);
        page.locator("form[action$='/opmerkingen'] [name=opmerking]").last().fill("Graag even overleggen.");
        page.locator("[name=lezers][value=BETROKKENEN]").check();
        button(page, "Opmerking plaatsen").click();
        assertThat(page.locator("#opmerkingen")).containsText("Graag even overleggen.");
        page.locator("[name=onderdeel]").selectOption("MELDING");
        page.locator("form.par-filter button").click();
        assertThat(page.locator(".par-timeline__kind").first()).hasText("Melding");
        adviser.look("dossier-verfijnd");
    }

    private static void narrow(Page page) {
        page.locator("details[data-vouw]").first().evaluate("details => details.open = true");
        page.locator("button[name=erbij][value^='kanalen:']").first().click();
        assertThat(page.locator("button[name=zonder]")).hasCount(1);
        assertThat(page.locator(".par-hit").first()).isVisible();
    }

    private static void takeAlong(Page page) throws IOException {
        Download list = page.waitForDownload(
                () -> button(page, "Lijst opslaan als spreadsheet").click());
        String rows = Files.readString(list.path(), StandardCharsets.UTF_8);
        assertThat(rows).startsWith("\uFEFFDossier;Betrokkene;Datum").contains("Melding ");
    }

    private static void keep(Page page) {
        page.locator("details[data-vouw]").last().evaluate("details => details.open = true");
        page.locator("form[action='/dossiers/zoeken/opdrachten'] input[name=naam]")
                .fill("Meldingen per kanaal");
        button(page, "Zoekopdracht bewaren").click();
        assertThat(page.locator("main")).containsText("De zoekopdracht is bewaard");
        assertThat(page.locator("button[name=zonder]")).hasCount(1);
    }

    private static void search(Page page, String words) {
        page.locator("#vraag [name=zoekterm]").fill(words);
        page.locator("#vraag [name=doel]").selectOption(PURPOSE);
        button(page, "Zoeken").click();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
