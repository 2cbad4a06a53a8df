// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Log-in, log-out and the end of a session as a browser meets them, with the real Keycloak. */
class LogInSessionIT {

    @Test
    void comes_back_to_the_page_that_was_asked_for() {
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            logIn(page, "/?a=b", Par.person("pv23", "employee").username(), Par.password());

            assertThat(page).hasURL(Par.url() + "/?a=b");
            assertThat(page.locator(".par-person__name"))
                    .hasText(Par.person("pv23", "employee").detail("name"));
        }
    }

    @Test
    void a_cookie_is_worth_nothing_after_log_out() {
        try (BrowserContext browser = Web.context(1280, 900);
                BrowserContext thief = Web.context(1280, 900)) {
            Page page = browser.newPage();
            Web.login(page, Par.person("pv23", "employee").username());
            List<Cookie> stolen = browser.cookies(Par.url());
            assertThat(stolen).singleElement().satisfies(cookie -> {
                assertThat(cookie.name).isEqualTo("__Host-par");
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.secure).isTrue();
            });

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                    .click();
            assertThat(page.locator("h1")).hasText("U bent uitgelogd");

            thief.addCookies(stolen);
            Page other = thief.newPage();
            other.navigate("/");
            assertThat(other.locator("input[name=username]")).isVisible();
            page.navigate("/");
            assertThat(page.locator("input[name=username]")).isVisible();
        }
    }

    @Test
    void a_new_session_id_begins_with_the_log_in() {
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            page.navigate("/");
            String before = browser.cookies(Par.url()).get(0).value;
            Web.fillIn(page, Par.person("gm0150", "employee").username(), Par.password());

            assertThat(browser.cookies(Par.url()).get(0).value).isNotEqualTo(before);
        }
    }

    @Test
    void who_belongs_nowhere_reads_what_to_do() {
        try (BrowserContext browser = Web.context(360, 800)) {
            Page page = browser.newPage();
            logIn(page, "/", "zonder.organisatie", Par.password());
            assertThat(page.locator("h1")).hasText("Uw account hoort niet bij één organisatie");
            page.navigate("/raadplegen");
            assertThat(page.locator("input[name=username]")).isVisible();
        }
        try (BrowserContext browser = Web.context(360, 800)) {
            Page page = browser.newPage();
            logIn(page, "/", "zonder.rol", Par.password());
            assertThat(page.locator("h1")).hasText("U hebt nog geen rol in PAR");
        }
    }

    private static void logIn(Page page, String path, String username, String password) {
        page.navigate(path);
        Web.fillIn(page, username, password);
    }
}
