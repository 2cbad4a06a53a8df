// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** PAR in the language that its reader chose. */
class LanguageIT {

    @Test
    void aReaderChoosesEnglishStaysWhereSheWasAndComesBackToDutch() {
        try (Visitor employee = Visitor.atDesk("mehmet.yildiz")) {
            Page page = employee.open("/melden").page();
            choose(page, "English");

            assertThat(page).hasURL(Par.url() + "/melden");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("Report incident");
            employee.lookTwice("engels-melden");
            employee.open("/").lookTwice("engels-start");

            choose(page, "Nederlands");
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
        }
    }

    @Test
    void aCheckAndItsCardAreEnglishAndTheNameStaysAsItIs() {
        try (Visitor employee = Visitor.atDesk("mehmet.yildiz")) {
            InEnglish.chosen(employee.page().context());
            Page page = employee.open("/raadplegen").page();
            page.locator("[name=zoekterm]").fill("Sjoerd Hoekman 9-1-1973");
            page.locator("[name=contact]").selectOption(new SelectOption().setIndex(1));
            page.locator("[name=doel]").selectOption(new SelectOption().setIndex(1));
            page.locator("main form button.nl-button--primary").first().click();

            assertThat(page.locator("article.par-card")).containsText("What you should do");
            assertThat(page.locator("article.par-card")).containsText("Sjoerd Hoekman");
            employee.lookTwice("engels-kaart");
        }
    }

    @Test
    void errorsOfAFormAreEnglish() {
        try (Visitor employee = Visitor.atDesk("mehmet.yildiz")) {
            InEnglish.chosen(employee.page().context());
            employee.open("/melden");
            employee.main()
                    .locator("form.par-form button.nl-button--primary")
                    .first()
                    .click();
            assertThat(employee.page().locator("#fouten li")).not().hasCount(0);
            assertThat(employee.page().locator("#fouten")).not().containsText("Vul ");
            employee.lookTwice("engels-melden-fouten");
        }
    }

    @Test
    void somebodyWhomParDoesNotKnowChoosesToo() {
        try (Visitor nobody = Visitor.unknown()) {
            Page page = nobody.open("/toegankelijkheid").page();
            choose(page, "English");
            assertThat(page.locator("h1")).hasText("Accessibility");
        }
    }

    @Test
    void theChoiceLeadsNowhereElseAndKnowsTwoLanguages() {
        try (Visitor nobody = Visitor.unknown()) {
            Page page = nobody.open("/hulp").page();
            String token = page.locator("footer input[name=_csrf]").inputValue();
            for (String elsewhere :
                    new String[] {"//elders.example/", "https://elders.example/", "/\\elders.example"}) {
                APIResponse answer = page.request()
                        .post(
                                "/taal",
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setHeader("Origin", Par.url())
                                        .setForm(FormData.create()
                                                .set("_csrf", token)
                                                .set("taal", "fy")
                                                .set("naar", elsewhere)));
                assertThat(answer.status()).isEqualTo(303);
                assertThat(answer.headers().get("location")).isIn("/", Par.url() + "/");
                assertThat(answer.headers().get("set-cookie")).contains("taal=nl");
            }
        }
    }

    private static void choose(Page page, String language) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language))
                .click();
        page.waitForLoadState();
    }
}
