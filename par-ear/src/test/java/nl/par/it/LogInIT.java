// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Logging in and out in a browser, through Keycloak. */
class LogInIT {

    @Test
    void a_civil_servant_logs_in_by_name_and_password_and_meets_her_name_on_the_start_page() {
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, Par.person("pv23", "employee").username());
            assertThat(page.url()).isEqualTo(Par.url() + "/");
            assertThat(page.locator(".par-person__name").innerText()).contains("de Boer");
        }
    }

    @Test
    void after_logging_out_the_start_page_asks_who_one_is() {
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, Par.person("gm0193", "vpt-adviser").username());
            page.getByText("Uitloggen").first().click();
            page.waitForURL(url -> url.contains("/uitgelogd"));
            page.navigate("/");
            assertThat(page.url()).startsWith(Par.issuer());
        }
    }

    @Test
    void someone_without_organisation_is_told_so() {
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, "zonder.organisatie");
            assertThat(page.locator("main").innerText()).contains("organisatie");
            assertThat(page.locator(".par-menu").count()).isZero();
        }
    }
}
