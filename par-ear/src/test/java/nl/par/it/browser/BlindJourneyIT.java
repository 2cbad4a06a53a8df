// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import nl.par.it.Beside;
import nl.par.it.Declared;
import nl.par.it.Par;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Somebody is known elsewhere: two organisations that share blindly, from the check to the card that was released. */
@Beside
@ResourceLock(value = Par.LOG_INS, mode = ResourceAccessMode.READ)
class BlindJourneyIT {

    private static final String OWNER = "gm0141";
    private static final String ASKER = "ws0663";
    private static final String WHO = "Tjalling Overdekamp 17-8-1958";

    @BeforeAll
    static void bothAgreeAndSomebodyIsKnown() throws SQLException {
        Declared.both(OWNER, ASKER, "blind");
        String dossier = WhatTheDemoLacks.dossier(OWNER, "Tjalling", "Overdekamp", "BEDREIGEND");
        HttpResponse<String> published =
                Par.send(Par.request("/api/v1/dossiers/" + dossier + "/publicaties", Par.token(OWNER, "vpt-adviser"))
                        .PUT(BodyPublishers.noBody()));
        org.assertj.core.api.Assertions.assertThat(published.statusCode())
                .as(published.body())
                .isBetween(200, 204);
        await("select count(*) from blind_key where tenant = '" + OWNER + "' and asker = '" + ASKER + "'", 60);
        await("select count(*) from blind_pair where tenant = '" + OWNER + "' and asker = '" + ASKER + "'", 60);
    }

    @AfterAll
    static void nothingIsSharedAnyMore() throws SQLException {
        Declared.nothing(OWNER, ASKER);
    }

    private static void await(String count, int seconds) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            for (int tick = 0; tick < seconds * 4; tick++) {
                try (ResultSet row = statement.executeQuery(count)) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            }
        }
        throw new AssertionError("still nothing: " + count);
    }

    @Test
    void fromTheCheckToTheCardThatTheOtherAdviserReleased() throws SQLException {
        try (Visitor employee = Visitor.atDesk("carla.smit." + ASKER);
                Visitor adviser = Visitor.atDesk("anna.devries." + OWNER)) {
            Page page = employee.open("/raadplegen").page();
            CheckJourneyIT.ask(page, WHO);
            assertThat(employee.main()).containsText("Bekend bij een andere organisatie");
            assertThat(employee.main()).not().containsText("Almelo");
            employee.lookTwice("elders-bekend");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vraag de kaart op"))
                    .click();
            employee.lookTwice("kaartverzoek-nieuw");
            press(page, "Verzoek versturen");
            assertThat(employee.main()).containsText("Vul de dag van het contact in");
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
            page.locator("[name=wanneer]")
                    .fill(today.getDayOfMonth() + "-" + today.getMonthValue() + "-" + today.getYear());
            press(page, "Verzoek versturen");
            assertThat(employee.main()).containsText("wacht op antwoord");
            employee.lookTwice("kaartverzoeken");

            await("select count(*) from card_decision where tenant = '" + OWNER + "' and outcome = 'OPEN'", 20);
            Page decides = adviser.open("/").page();
            adviser.look("start-kaartverzoek");
            decides.getByText("vraagt om een kaart").first().click();
            assertThat(adviser.main()).containsText("Tjalling Overdekamp");
            adviser.lookTwice("kaartverzoek-ontvangen");
            press(decides, "Kaart vrijgeven");
            assertThat(adviser.main()).containsText("De kaart is vrijgegeven");

            employee.open("/kaartverzoeken");
            page.locator("main table a").first().click();
            assertThat(page.locator("article.par-card")).containsText("Almelo");
            assertThat(employee.main()).not().containsText("Overdekamp");
            employee.lookTwice("kaartverzoek");
        }
    }

    @Test
    void aNameAloneIsPutToNobodyAndSaysSo() {
        try (Visitor employee = Visitor.onPhone("carla.smit." + ASKER)) {
            CheckJourneyIT.ask(employee.open("/raadplegen").page(), "Tjalling Overdekamp");
            assertThat(employee.main()).containsText("Niet gevraagd bij andere organisaties");
            employee.look("elders-niet-gevraagd");
        }
    }

    @Test
    void theApiSaysTheSame() {
        String question =
                "{\"zoekterm\":\"" + WHO + "\",\"contact\":\"BALIE\",\"doel\":\"gesprek over de vergunning\"}";
        HttpResponse<String> answer = Par.send(Par.request("/api/v1/personen/_zoek", Par.token(ASKER, "manager"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question)));
        org.assertj.core.api.Assertions.assertThat(answer.body())
                .contains("\"uitkomst\":\"BEKEND\"")
                .doesNotContain(OWNER);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
