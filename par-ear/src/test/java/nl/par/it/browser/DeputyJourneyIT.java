// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** Somebody who will be away finds a colleague by name, lets her do the tasks for a while, and takes that back. */
class DeputyJourneyIT {

    private static final String AWAY = Par.person("pv23", "vpt-adviser").username();
    private static final String COLLEAGUE = "Mehmet Yıldız";

    @Test
    void aColleagueIsFoundByNameAndDoesTheTasksUntilThatIsEnded() {
        Visitor.atDesk("mehmet.yildiz").close(); // who was never in PAR cannot be found
        try (Visitor away = Visitor.onPhone(AWAY)) {
            Page page = away.open("/vervangingen").page();
            search(page, "mehmet");
            page.getByLabel(COLLEAGUE).check();
            page.getByLabel("Vanaf").fill("geen dag");
            press(page, "Vastleggen");
            assertThat(page.locator("#fouten")).containsText("Vul een datum in");
            assertThat(page.getByLabel(COLLEAGUE)).isChecked();
            away.look("vervanging-fout");

            page.getByLabel("Vanaf").fill("1-3-2031");
            page.getByLabel("Tot en met").fill("8-3-2031");
            press(page, "Vastleggen");
            Locator arranged = page.locator(
                    "main .par-items__item",
                    new Page.LocatorOptions().setHasText(COLLEAGUE).setHasText("maart 2031"));
            assertThat(arranged).hasCount(1);
            away.look("vervanging");

            arranged.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("main")).containsText("De vervanging is beëindigd.");
            assertThat(arranged).hasCount(0);
        }
    }

    @Test
    void whoIsNotFoundIsSaid() {
        try (Visitor away = Visitor.onPhone(AWAY)) {
            Page page = away.open("/vervangingen").page();
            search(page, "zebedeus");
            assertThat(page.locator("main")).containsText("Niemand gevonden.");
        }
    }

    private static void search(Page page, String name) {
        page.locator("[name=zoek]").first().fill(name);
        press(page, "Zoeken");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
