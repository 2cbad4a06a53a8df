// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.par.access.Role;
import nl.par.it.Par;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the access matrix, in two themes, at a desk and on a phone: nothing that axe minds (WCAG 2.2 AA), nothing wider
 * than the screen, everything within reach of the keyboard, and no Dutch word of PAR's on the English one. The list is the matrix: a new page is visited by itself, and one
 * that cannot be opened fails.
 */
class EveryPageIT {

    private static final List<String> TENANTS = List.of("pv23", "gm0193");

    /** Where nothing is filled in and the button is pressed. */
    private static final Set<String> TO_SEND_EMPTY = Set.of(
            "/melden",
            "/zorgsignalen/nieuw",
            "/beoordelen/{id}",
            "/dossiers/{id}/{soort}",
            "/dossiers/{id}/aangifte",
            "/dossiers/{id}/politiemelding");

    /** As many as a small machine has processors. */
    private static final List<Walker> WALKERS = List.of(new Walker(), new Walker());

    private static int walks;

    @BeforeAll
    static void bothOrganisationsHaveRecords() {
        TENANTS.forEach(WhatTheDemoLacks::add);
    }

    @AfterAll
    static void theyLeave() throws Exception {
        for (Walker walker : WALKERS) {
            walker.leave();
        }
    }

    @TestFactory
    List<DynamicTest> everyPageOfTheMatrix() throws IOException {
        List<GetPage> pages = GetPage.all();
        return TENANTS.stream()
                .flatMap(tenant -> pages.stream()
                        .filter(page -> page.reader(tenant).isPresent())
                        .map(page -> walk(tenant + " " + page.path(), walker -> visit(walker, tenant, page))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> theStartPageOfEveryRole() {
        return TENANTS.stream()
                .flatMap(tenant -> Role.given().stream()
                        .filter(role -> role != Role.SERVICE_ACCOUNT)
                        .filter(role -> !Par.people(tenant, role.claim()).isEmpty())
                        .map(role -> walk(tenant + " " + role.label(), walker -> start(walker, tenant, role))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> whatSomebodySeesForWhomThereIsNothing() {
        return TENANTS.stream()
                .map(tenant -> walk(tenant, walker -> {
                    Visitor employee =
                            walker.visitor(Par.person(tenant, "employee").username());
                    for (String path : List.of(
                            "/er-is-niets", "/verantwoording", "/dossiers/00000000-0000-4000-8000-000000000000")) {
                        int status = employee.page().navigate(path).status();
                        assertThat(status).as(path).isIn(403, 404);
                        assertThat(employee.main().locator("h1")).hasCount(1);
                        employee.lookTwice(tenant + "-" + status + GetPage.slug(path));
                    }
                }))
                .toList();
    }

    @Test
    void aPieceOfGoodPracticeAsItsOwnerSeesIt() throws Exception {
        Walker.end(WALKERS.get(0).walk(walker -> {
            Visitor adviser = walker.visitor(Par.person("pv23", "vpt-adviser").username());
            adviser.open("/kennisbank");
            adviser.main().locator(".par-items a").first().click();
            adviser.lookTwice("pv23-kennisbank-id");
        }));
    }

    @Test
    void whatSomebodySeesWhomParDoesNotKnow() {
        try (Visitor nobody = Visitor.unknown()) {
            for (String path : List.of("/hulp", "/toegankelijkheid", "/uitgelogd")) {
                nobody.open(path).lookTwice("onbekend" + GetPage.slug(path));
            }
            for (String path : List.of("/static/fout/403.html", "/static/fout/404.html", "/static/fout/500.html")) {
                nobody.open(path).lookTwice("fout" + GetPage.slug(path));
            }
            nobody.page().navigate("/login/terug?state=onbekend");
            nobody.lookTwice("onbekend-inloggen-mislukt");
        }
    }

    /** One of the walkers goes at once, while the tests before this one are waited for. */
    private static DynamicTest walk(String name, Consumer<Walker> where) {
        Future<?> walk = WALKERS.get(walks++ % WALKERS.size()).walk(where);
        return DynamicTest.dynamicTest(name, () -> Walker.end(walk));
    }

    private static void visit(Walker walker, String tenant, GetPage page) {
        Visitor visitor = walker.visitor(page.reader(tenant).orElseThrow());
        for (String address : page.addresses(tenant, visitor.page().context().request())) {
            visitor.open(address);
            assertThat(visitor.page()).hasURL(Par.url() + address);
            assertThat(visitor.page().locator("h1")).hasCount(1);
            String name = tenant + GetPage.slug(page.named(address));
            if (!tenant.equals(TENANTS.get(0))) {
                visitor.lookInTheseColours(name);
            } else {
                visitor.lookTwice(name);
                Keyboard.reachesEverything(visitor.page(), page.path());
                sendEmpty(visitor, page, name);
                InEnglish.speaksNoDutch(visitor.page().context(), address);
            }
        }
    }

    private static void sendEmpty(Visitor visitor, GetPage page, String name) {
        if (TO_SEND_EMPTY.contains(page.path())) {
            Locator send = visitor.main().locator("form.par-form button.nl-button--primary");
            send.first().click();
            assertThat(visitor.page().locator("#fouten li")).not().hasCount(0);
            visitor.lookTwice(name + "-fouten");
        }
    }

    private static void start(Walker walker, String tenant, Role role) {
        Visitor visitor = walker.visitor(Par.people(tenant, role.claim()).get(0).username());
        visitor.open("/").lookTwice(tenant + "-start-" + role.claim());
        Page page = visitor.page();
        Keyboard.reachesEverything(page, "/ as " + role.claim());
        Keyboard.skipsToTheContent(page);
    }
}
