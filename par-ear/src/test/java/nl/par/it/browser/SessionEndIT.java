// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.par.it.Beside;
import nl.par.it.Newcomer;
import nl.par.it.Par;
import nl.par.it.Sessions;
import nl.par.it.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A log-in that ends, whatever somebody was doing, costs her no work. */
@Beside
@ResourceLock(Par.LOG_INS)
class SessionEndIT {

    private static final int TOO_LONG = (Sessions.SECONDS + 1) * 1000;

    @SuppressWarnings("NullAway.Init") // opened before all
    private static Sessions sessions;

    /** People of this test alone: nobody else is logged out by it. */
    private final Newcomer employee = colleague("employee");

    private final Newcomer adviser = colleague("vpt-adviser");

    @BeforeAll
    static void tokensEndSoon() {
        sessions = Sessions.endSoon();
    }

    @AfterAll
    static void tokensLastAgain() {
        sessions.close();
    }

    @Test
    void somebodyWhoSitsStillIsWarnedInTimeAndStaysWithOnePress() {
        try (Visitor visitor = Visitor.atDesk(employee.username())) {
            Page page = visitor.page();
            page.clock().install();
            visitor.open("/zorgsignalen/nieuw");
            Locator said = page.locator("#sessie-melding");
            page.clock().fastForward("20:00");
            assertThat(said).hasCount(0);

            page.clock().fastForward("06:00");
            assertThat(said).containsText("Over enkele minuten logt PAR u uit");
            visitor.look("sessie-waarschuwing");
            button(page, "Ingelogd blijven").click();
            assertThat(said).hasCount(0);
        }
    }

    @Test
    void aPageWhoseLogInEndedSaysSoAndGoesOnAfterALogInOnASecondTab() {
        try (Visitor visitor = Visitor.atDesk(employee.username())) {
            Page page = visitor.page();
            page.clock().install();
            visitor.open("/melden");
            ReportJourneyIT.fill(page, "Huisbezoek", "Verbale agressie", "Het gaat goed met mij");
            endOf(employee, page);
            page.clock().fastForward("31:00");
            Locator said = page.locator("#sessie-melding");
            assertThat(said).containsText("U bent uitgelogd");
            visitor.look("sessie-voorbij");

            Page second = page.context().waitForPage(() -> said.locator("a").click());
            logIn(second, employee.username());
            assertThat(second.locator("h1")).hasText("U bent weer ingelogd");
            assertThat(said).hasCount(0);
            ReportJourneyIT.submit(page);
            assertThat(visitor.main()).containsText("Uw melding is ontvangen.");
        }
    }

    @Test
    void whatWasSentTooLateWaitsAndIsSentAgainExactlyOnce() {
        try (Visitor visitor = Visitor.atDesk(adviser.username())) {
            Page page = visitor.open("/dossiers").page();
            page.locator("main td a[href^='/dossiers/'], main th a[href^='/dossiers/']")
                    .first()
                    .click();
            String dossier = page.url();
            String note = "Te laat verstuurd: " + System.nanoTime();
            writeNote(page, note);
            endOf(adviser, page);
            noteForm(page).locator("button").last().click();
            assertThat(page.locator("h1")).hasText("U was te lang weg");
            visitor.look("sessie-verlopen");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opnieuw inloggen en verdergaan"))
                    .click();
            logIn(page, adviser.username());
            assertThat(page.locator("h1")).hasText("Uw gegevens zijn bewaard");
            visitor.look("hervat");
            Page twin = page.context().newPage();
            twin.navigate("/hervat");
            button(page, "Opnieuw versturen").click();
            button(twin, "Opnieuw versturen").click();

            assertThat(twin.locator("main")).containsText("al eerder opnieuw verstuurd");
            page.navigate(dossier);
            assertThat(page.getByText(note)).hasCount(1);
            page.navigate("/hervat");
            assertThat(page).hasURL(Par.url() + "/");
        }
    }

    @Test
    void whatWaitsShowsItselfAtTheNextLogInAndCanBeThrownAway() {
        try (Visitor visitor = Visitor.onPhone(employee.username())) {
            Page page = visitor.open("/melden").page();
            ReportJourneyIT.fill(page, "Balie", "Verbale agressie", "Het gaat goed met mij");
            endOf(employee, page);
            ReportJourneyIT.submit(page);
            assertThat(page.locator("h1")).hasText("U was te lang weg");

            page.navigate("/");
            logIn(page, employee.username());
            assertThat(page.locator("h1")).hasText("Uw gegevens zijn bewaard");
            button(page, "Niet versturen, weggooien").click();
            assertThat(page).hasURL(Par.url() + "/");
            page.navigate("/hervat");
            assertThat(page).hasURL(Par.url() + "/");
        }
    }

    @Test
    void somebodyElseAtTheSameBrowserGetsNothingOfIt() {
        try (Visitor first = Visitor.atDesk(employee.username())) {
            Page page = first.open("/melden").page();
            ReportJourneyIT.fill(page, "Brief", "Verbale agressie", "Het gaat goed met mij");
            endOf(employee, page);
            ReportJourneyIT.submit(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opnieuw inloggen en verdergaan"))
                    .click();
            logIn(page, "henk.mulder");

            assertThat(page).hasURL(Par.url() + "/");
            assertThat(page.locator(".par-person__name")).containsText("Henk");
        }
    }

    @Test
    void aFormFromBeforeALogOutOnAnotherTabIsOfferedAgain() {
        try (Visitor visitor = Visitor.atDesk(employee.username())) {
            Page page = visitor.open("/melden").page();
            ReportJourneyIT.fill(page, "E-mail", "Verbale agressie", "Het gaat goed met mij");
            Page other = page.context().newPage();
            other.navigate("/");
            button(other, "Uitloggen").click();
            assertThat(other.locator("h1")).hasText("U bent uitgelogd");
            Web.login(other, employee.username());

            ReportJourneyIT.submit(page);
            assertThat(page.locator("h1")).hasText("Uw gegevens zijn bewaard");
            button(page, "Opnieuw versturen").click();
            assertThat(visitor.main()).containsText(Pattern.compile("Uw melding is ontvangen"));
        }
    }

    /** Her own provider speaks SAML, which can only be asked again by passing by it (ADR 0039). */
    @Test
    void whoNeedsLongerThanHerMinuteForAFormPassesHerSamlProviderAgainAndTypesNothingTwice() {
        String dossier = WhatTheDemoLacks.dossier("ws0663", "Tjitske", "Traagstra", "VERBAAL");
        try (Visitor adviser = Visitor.atDesk("anna.devries.ws0663")) {
            Page page = adviser.open("/dossiers/" + dossier).page();
            String note = "Lang over nagedacht: " + System.nanoTime();
            writeNote(page, note);
            waitUntilTheTokenEnded(page);
            noteForm(page).locator("button").last().click();
            assertThat(page.locator("h1")).hasText("U was te lang weg");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opnieuw inloggen en verdergaan"))
                    .click();
            assertThat(page.locator("h1")).hasText("Uw gegevens zijn bewaard");
            button(page, "Opnieuw versturen").click();
            page.navigate("/dossiers/" + dossier);
            assertThat(page.getByText(note)).hasCount(1);

            waitUntilTheTokenEnded(page);
            page.navigate("/raadplegen");
            assertThat(page).hasURL(Par.url() + "/raadplegen");
        }
    }

    private static void writeNote(Page page, String note) {
        Locator form = noteForm(page);
        if (!form.isVisible()) {
            page.locator("details:has(form[action$='/notities']) summary")
                    .first()
                    .click();
        }
        form.locator("[name=soort]").first().check();
        form.locator("textarea").fill(note);
    }

    private static Locator noteForm(Page page) {
        return page.locator("form[action$='/notities']");
    }

    /** The log-in ends, and the token with it. */
    private static void endOf(Newcomer who, Page page) {
        who.isLoggedOut();
        waitUntilTheTokenEnded(page);
    }

    private static void waitUntilTheTokenEnded(Page page) {
        try {
            Thread.sleep(TOO_LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(page.isClosed()).isFalse();
    }

    private static Newcomer colleague(String role) {
        return Newcomer.create().joins(Newcomer.organisation("pv23"), role);
    }

    private static void logIn(Page page, String username) {
        Web.fillIn(page, username, Par.password());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
