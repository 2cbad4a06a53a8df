// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import nl.par.launch.Colleague;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logging in at the own provider of the organisation: one realm of the real Keycloak plays Almelo's (OIDC), another Vechtstromen's (SAML). */
@Beside
@ResourceLock(Par.LOG_INS)
class BrokeredLoginIT {

    private static final System.Logger LOG = System.getLogger(BrokeredLoginIT.class.getName());
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({"gm0141, Gemeente Almelo", "ws0663, Waterschap Vechtstromen"})
    void an_address_leads_to_the_own_provider_and_the_groups_there_are_the_roles_here(String tenant, String name) {
        Par.joinAgain(tenant); // nothing changes when nothing changed
        Colleague adviser = Par.person(tenant, "vpt-adviser");
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            page.navigate("/beoordelen");
            page.locator("input[name=username]").fill(adviser.detail("email"));
            page.locator("[name=login]").click();
            page.waitForURL(url -> url.startsWith(Elsewhere.realm(tenant)));
            finish(page, adviser.detail("email"), Par.password());

            assertThat(page).hasURL(Par.url() + "/beoordelen");
            assertThat(page.locator(".par-person__name")).hasText(adviser.detail("name"));
            assertThat(page.locator("header img").first()).hasAttribute("alt", name);
        }
    }

    @ParameterizedTest
    @CsvSource({"gm0141", "ws0663"})
    void a_known_user_name_leads_there_as_well(String tenant) {
        Colleague adviser = Par.person(tenant, "vpt-adviser");
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            Web.login(page, adviser.username());
            assertThat(page.locator(".par-person__name")).hasText(adviser.detail("name"));
        }
    }

    @ParameterizedTest
    @CsvSource({"gm0141, PAR-medewerkers, PAR-beheer", "ws0663, GG_PAR_Medewerker, GG_PAR_Beheer"})
    void who_loses_a_group_loses_the_role_at_her_next_log_in(String tenant, String before, String after) {
        Elsewhere colleague = Elsewhere.create(tenant, before);
        try (BrowserContext browser = Web.context(1280, 900)) {
            assertThat(status(logIn(browser, colleague), "/raadplegen")).isEqualTo(200);
        }
        colleague.leaves(before);
        colleague.enters(after);
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = logIn(browser, colleague);
            assertThat(status(page, "/organisatie")).isEqualTo(200);
            assertThat(status(page, "/raadplegen")).isEqualTo(403);
        }
        colleague.leaves(after);
        try (BrowserContext browser = Web.context(1280, 900)) {
            assertThat(logIn(browser, colleague).locator("h1")).hasText("U hebt nog geen rol in PAR");
        }
    }

    @ParameterizedTest
    @CsvSource({"gm0141, PAR-medewerkers", "ws0663, GG_PAR_Medewerker"})
    void who_is_disabled_at_her_own_provider_is_out_when_her_token_ends_and_nobody_else_notices(
            String tenant, String group) throws InterruptedException {
        Sessions soon = Sessions.endSoon();
        try {
            assertThat(outAfter(tenant, group, PATIENCE)).isLessThan(Duration.ofSeconds(Sessions.SECONDS + 7));
        } finally {
            soon.close();
        }
    }

    /** The promise itself, without hurry: tokens live as long as they always do. */
    @ParameterizedTest
    @CsvSource({"gm0141, PAR-medewerkers", "ws0663, GG_PAR_Medewerker"})
    @EnabledIfSystemProperty(named = "par.long", matches = "true")
    void who_is_disabled_at_her_own_provider_is_out_within_the_minute(String tenant, String group)
            throws InterruptedException {
        Duration out = outAfter(tenant, group, PATIENCE.plus(MINUTE));
        LOG.log(System.Logger.Level.INFO, "{0}: out after {1} ms", tenant, String.valueOf(out.toMillis()));
        assertThat(out).isLessThan(MINUTE);
    }

    /** How long somebody who was disabled at her provider still gets in; a colleague stays. */
    private static Duration outAfter(String tenant, String group, Duration patience) throws InterruptedException {
        Elsewhere leaver = Elsewhere.create(tenant, group);
        Elsewhere stayer = Elsewhere.create(tenant, group);
        try (BrowserContext one = Web.context(1280, 900);
                BrowserContext other = Web.context(1280, 900)) {
            Page leaves = logIn(one, leaver);
            Page stays = logIn(other, stayer);
            leaver.isDisabled();
            Instant disabled = Instant.now();

            while (status(leaves, "/raadplegen") == 200 && leaves.url().startsWith(Par.url())) {
                assertThat(Duration.between(disabled, Instant.now())).isLessThan(patience);
                Thread.sleep(500);
            }
            leaves.waitForURL(url -> url.startsWith(Elsewhere.realm(tenant)));
            assertThat(leaves.locator("input[name=password]")).isVisible();
            Duration took = Duration.between(disabled, Instant.now());

            Thread.sleep(Duration.ofSeconds(Sessions.SECONDS).toMillis());
            stays.navigate("/raadplegen");
            assertThat(stays).hasURL(Par.url() + "/raadplegen");
            return took;
        }
    }

    @ParameterizedTest
    @CsvSource({"gm0141", "ws0663"})
    void a_token_that_came_through_the_own_provider_opens_the_api(String tenant) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1/incidenten", Par.token(tenant, "employee")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_beside_the_own_provider_does_not_count() {
        Newcomer beside = Newcomer.create().joins(Newcomer.organisation("gm0141"), "vpt-adviser");

        HttpResponse<String> answer = Par.send(Par.request("/api/v1/dossiers", beside.token()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("inlogdienst van uw eigen organisatie");
        assertThat(Par.send(Par.request("/api/v1/incidenten", Par.serviceToken("gm0141")))
                        .statusCode())
                .as("its own system comes in as before")
                .isNotIn(401, 403);
    }

    @Test
    void who_works_for_two_organisations_chooses_and_never_holds_both() {
        Newcomer both = Newcomer.create()
                .joins(Newcomer.organisation("pv23"), "employee")
                .joins(Newcomer.organisation("gm0193"), "employee");
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            page.navigate("/");
            choose(page, both, "Gemeente Zwolle");
            assertThat(page.locator("header img").first()).hasAttribute("alt", "Gemeente Zwolle");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                    .click();
            page.navigate("/");
            choose(page, both, "Provincie Overijssel");
            assertThat(page.locator("header img").first()).hasAttribute("alt", "Provincie Overijssel");
        }
    }

    private static void choose(Page page, Newcomer who, String organisation) {
        page.locator("input[name=username]").fill(who.username());
        page.locator("[name=login]").click();
        page.getByText(organisation).first().click();
        page.locator("input[name=password]").fill(who.password());
        page.locator("[name=login]").click();
        page.waitForURL(url -> url.startsWith(Par.url()));
    }

    private static Page logIn(BrowserContext browser, Elsewhere person) {
        Page page = browser.newPage();
        page.navigate("/");
        page.locator("input[name=username]").fill(person.email());
        page.locator("[name=login]").click();
        finish(page, person.email(), Elsewhere.PASSWORD);
        return page;
    }

    private static void finish(Page page, String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("[name=login]").click();
        page.waitForURL(url -> url.startsWith(Par.url()));
    }

    private static int status(Page page, String path) {
        return page.navigate(path).status();
    }
}
