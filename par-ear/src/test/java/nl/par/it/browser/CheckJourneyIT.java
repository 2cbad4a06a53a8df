// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The check before a contact: one box, a contact and a purpose. */
class CheckJourneyIT {

    private static final String EMPLOYEE = "mehmet.yildiz";

    @Test
    void oneInputWithContactAndPurposeGivesTheCard() {
        try (Visitor employee = Visitor.onPhone(EMPLOYEE)) {
            Page page = employee.open("/raadplegen").page();
            employee.look("raadplegen");
            ask(page, "hoekman 9-1-1973");

            assertThat(page.locator("article.par-card")).hasCount(1);
            assertThat(page.locator("article.par-card")).containsText(new String[] {"Sjoerd Hoekman"});
            assertThat(page.locator("article.par-card")).containsText("Ga niet op huisbezoek.");
            assertThat(page.locator("article.par-card")).containsText("contactafspraken tot en met");
            employee.look("raadplegen-kaart");
        }
    }

    @Test
    void theCardAtADesk() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            ask(employee.open("/raadplegen").page(), "Sjoerd Hoekman, 8098XZ 7");

            assertThat(employee.page().locator("article.par-card")).hasCount(1);
            employee.look("raadplegen-kaart");
        }
    }

    @Test
    void somebodyUnknownIsSaidToBeUnknownWithWhatWasSearched() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            ask(employee.open("/raadplegen").page(), "Zebedeus Kwakkelenburg 1-2-1950");

            assertThat(employee.main()).containsText("Niets bekend");
            assertThat(employee.main()).containsText("geboortedatum 1 februari 1950");
            employee.look("raadplegen-niets-bekend");
        }
    }

    @Test
    void anotherOrganisationsPersonIsUnknownHere() {
        try (Visitor elsewhere = Visitor.atDesk("bram.kok.gm0141")) {
            ask(elsewhere.open("/raadplegen").page(), "Sjoerd Hoekman 9-1-1973");

            assertThat(elsewhere.main()).containsText("Niets bekend");
            assertThat(elsewhere.page().locator("article.par-card")).hasCount(0);
        }
    }

    @Test
    void aCardThatIsSharedSaysWhoseItIsAndWhomToCall() {
        try (Visitor partner = Visitor.atDesk("samira.elidrissi")) {
            ask(partner.open("/raadplegen").page(), "Sjoerd Hoekman 9-1-1973");

            assertThat(partner.page().locator("article.par-card"))
                    .containsText("Deze kaart is van Provincie Overijssel.");
            partner.look("raadplegen-gedeelde-kaart");
            partner.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, dit is deze persoon"))
                    .click();
            assertThat(partner.main()).containsText("Voor uw contact");
            assertThat(partner.main()).containsText("Van Provincie Overijssel");
        }
    }

    @Test
    void theAnswerComesOnTheSamePageWithoutAReloadAndALabelCanBeTakenAway() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            Page page = employee.open("/raadplegen").page();
            page.evaluate("() => { window.nietHerladen = true; }");
            ask(page, "hoekman 9-1-1973");

            assertThat(page.locator("article.par-card")).hasCount(1);
            assertThat(page.locator("#antwoord")).isFocused();
            page.locator(".par-recognised__part")
                    .filter(new Locator.FilterOptions().setHasText("geboortedatum"))
                    .click();
            assertThat(page.locator("[name=zoekterm]")).hasValue("hoekman");
            assertThat(page.locator(".par-recognised__part")).hasCount(1);
            assertThat(page).hasTitle(Pattern.compile("Raadplegen.*"));
            org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.nietHerladen"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visitor employee = Visitor.atDesk(EMPLOYEE)) {
            Page page = employee.open("/raadplegen").page();
            Keyboard.to(page, "zoekterm");
            page.keyboard().type("hoekman 9-1-1973");
            page.keyboard().press("Tab");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            Keyboard.to(page, "Zoeken");
            page.keyboard().press("Enter");

            assertThat(page.locator("article.par-card")).containsText("Sjoerd Hoekman");
            Keyboard.to(page, "Ja, dit is deze persoon");
            page.keyboard().press("Enter");
            assertThat(employee.main()).containsText("Sjoerd Hoekman");
            assertThat(employee.main()).containsText("Het ging goed");
        }
    }

    @Test
    void withoutScriptItWorksAsWell() {
        try (Visitor employee = Visitor.withoutScript(EMPLOYEE)) {
            ask(employee.open("/raadplegen").page(), "06 10000035");

            assertThat(employee.page().locator("article.par-card")).containsText("Sjoerd Hoekman");
        }
    }

    static void ask(Page page, String who) {
        page.locator("[name=zoekterm]").fill(who);
        page.locator("[name=contact]").selectOption(new SelectOption().setIndex(1));
        page.locator("[name=doel]").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken"))
                .click();
    }
}
