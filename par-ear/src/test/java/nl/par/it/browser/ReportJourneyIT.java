// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Reporting an incident: in a minute, on a phone, by keyboard and without script. */
class ReportJourneyIT {

    private static final String EMPLOYEE = "henk.mulder";

    @Test
    void aReportTakesAtMostSixInputsAndIsThenAmongTheOwnReports() {
        try (Visitor employee = Visitor.onPhone(EMPLOYEE)) {
            Page page = employee.open("/melden").page();
            employee.look("melden");
            int inputs = page.locator("main form.par-form")
                    .locator("fieldset, .utrecht-form-field")
                    .count();
            fill(page, "Telefoon", "Verbale agressie", "Het gaat goed met mij");
            submit(page);

            assertThat(inputs).as("inputs of the first minute").isLessThanOrEqualTo(6);
            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
            employee.look("melding-ontvangen");
            String number = number(employee.main().innerText());
            assertThat(employee.open("/").main()).containsText(number);
        }
    }

    @Test
    void everythingThatIsWrongIsNamedTogetherAndNothingTypedIsLost() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            Page page = employee.open("/melden").page();
            page.locator("[name=tijdstip]").fill("31-2-2026");
            submit(page);

            assertThat(page.locator("#fouten li")).not().hasCount(0);
            assertThat(page.locator("#fouten")).containsText("datum");
            assertThat(page.locator("[name=tijdstip]")).hasValue("31-2-2026");
            assertThat(page.locator("#fouten a").count()).isGreaterThanOrEqualTo(4);
            employee.look("melden-fouten");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            Page page = employee.open("/melden").page();
            tabTo(page, page.locator("[name=kanaal]"));
            page.keyboard().type("Tel");
            tabTo(page, page.locator("[name=soorten]").first());
            page.keyboard().press("Space");
            tabTo(page, page.locator("[name=gaatHet]").first());
            page.keyboard().press("Space");
            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Versturen")));
            page.keyboard().press("Enter");

            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
        }
    }

    @Test
    void withoutScriptItWorksAsWell() {
        try (Visitor employee = Visitor.withoutScript(EMPLOYEE)) {
            Page page = employee.open("/melden").page();
            fill(page, "Balie", "Psychische agressie", "Ik ben aangeslagen");
            submit(page);

            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
        }
    }

    static void fill(Page page, String channel, String kind, String wellBeing) {
        page.locator("[name=kanaal]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(channel));
        page.locator("label.par-choice", new Page.LocatorOptions().setHasText(kind))
                .click();
        page.locator("label.par-choice", new Page.LocatorOptions().setHasText(wellBeing))
                .click();
    }

    static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Versturen")).click();
    }

    static String number(String text) {
        return text.replaceAll("(?s).*Het nummer is ([0-9]{4}-[0-9]{4}).*", "$1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 60; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
