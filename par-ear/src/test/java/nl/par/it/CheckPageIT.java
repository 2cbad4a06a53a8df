// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The check before a contact as a colleague does it: in a browser, and without script. */
class CheckPageIT {

    private static Page open(boolean script) {
        BrowserContext context = Web.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setBaseURL(Par.url())
                        .setLocale("nl-NL"));
        Page page = context.newPage();
        Web.login(page, Par.person("gm0193", "employee").username());
        page.navigate("/raadplegen");
        return page;
    }

    private static void ask(Page page, String text) {
        page.getByLabel("Wie zoekt u?").fill(text);
        page.getByLabel("Welk contact gaat u hebben?").selectOption("BALIE");
        page.getByLabel("Waarvoor wilt u dit weten?").selectOption("Een afspraak of gesprek voorbereiden");
        search(page);
    }

    private static void search(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Zoeken").setExact(true))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    @Test
    void a_check_takes_one_box_and_its_answer_stands_on_the_same_page_without_script() throws SQLException {
        String surname = Register.rareSurname();
        new Register("gm0193").personWithCard("Jan", surname, "1971-04-03");
        Page page = open(false);
        ask(page, "Jan " + surname + " 3-4-1971");
        assertThat(page.locator(".par-card")).containsText("Zeker");
        assertThat(page.locator(".par-card")).containsText("Met twee collega's.");
        assertThat(page.url()).doesNotContain(surname).doesNotContain("1971");
        button(page, "geboortedatum 3 april 1971");
        assertThat(page.locator(".par-card")).containsText("Mogelijk");
        assertThat(page.getByLabel("Wie zoekt u?")).hasValue("Jan " + surname);
        button(page, "Ja, dit is deze persoon");
        assertThat(page.locator("h1")).hasText("Voor uw contact");
        button(page, "Het ging goed");
        assertThat(page.locator("main")).containsText("Fijn dat het goed ging.");
        assertThat(page.getByLabel("Welk contact gaat u hebben?")).hasValue("BALIE");
        page.context().close();
    }

    @Test
    void a_node_with_live_indexes_says_that_it_is_ready() {
        HttpResponse<String> health = Par.send(Par.request("/health/ready"));
        assertThat(health.body()).contains("indexes", "persons", "LIVE");
        assertThat(health.statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_known_says_what_was_searched_and_an_empty_question_says_what_is_missing() {
        Page page = open(true);
        ask(page, "Quibus Wapperdewap 3-4-1971");
        assertThat(page.locator("#antwoord")).containsText("Niets bekend");
        assertThat(page.locator("#antwoord")).containsText("naam Quibus Wapperdewap, geboortedatum 3 april 1971");
        assertThat(page.locator("#antwoord")).not().containsText("als één naam");
        ask(page, "Wapperdewap Ommen");
        assertThat(page.locator("#antwoord")).containsText("PAR las “Wapperdewap Ommen” als één naam.");
        ask(page, "Wapperdewap uit Ommen");
        assertThat(page.locator("#antwoord")).containsText("Niet gebruikt bij het zoeken: uit Ommen.");
        assertThat(page.locator("#antwoord")).not().containsText("als één naam");
        page.getByLabel("Wie zoekt u?").fill("");
        search(page);
        assertThat(page.locator("main")).containsText("Vul een naam, geboortedatum");
        page.context().close();
    }
}
