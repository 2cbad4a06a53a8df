// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** A line under {@code strenger} in the file of an organisation, seen at the counter: its cards leave out what it leaves out, and say so. */
class StricterCardIT {

    private static final String STRICT = "gm0150";
    private static final String AS_THE_NORM = "pv23";
    private static final String WHO = "Wieteke Strengstra 17-8-1958";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void a_part_that_the_organisation_leaves_out_goes_from_its_cards_in_the_api_and_on_the_page_and_from_no_others()
            throws IOException {
        WhatTheDemoLacks.dossier(STRICT, "Wieteke", "Strengstra", "VERBAAL");
        WhatTheDemoLacks.dossier(AS_THE_NORM, "Wieteke", "Strengstra", "VERBAAL");
        assertThat(card(STRICT)).contains("\"maand\":\"2026-11\"", "\"weggelaten\":[]");
        Path file = Par.settingsOf(STRICT);
        String normal = Files.readString(file);
        Files.writeString(
                file, normal + "\nstrenger:\n  signaalkaart: { toont: [herkenning, voorzorg, contactpersoon] }\n");
        try {
            Instant until = Instant.now().plus(PATIENCE);
            while (!card(STRICT).contains("\"laatste-incident\"")) {
                assertThat(Instant.now()).isBefore(until);
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
            assertThat(card(STRICT))
                    .contains("\"weggelaten\":[\"laatste-incident\",\"maatregelen\",\"geldig-tot\"]")
                    .doesNotContain("2026-11", "geldigTot\"", "laatsteIncident\"");
            assertThat(card(AS_THE_NORM)).contains("\"maand\":\"2026-11\"", "\"weggelaten\":[]");
            try (Visitor employee = Visitor.atDesk("fatima.amrani")) {
                Page page = employee.open("/raadplegen").page();
                CheckJourneyIT.ask(page, WHO);
                Locator card = page.locator("article.par-card").first();
                assertThat(card).containsText("Strengstra");
                assertThat(card).containsText("De organisatie zet dit niet op de kaart");
                assertThat(card).not().containsText("november 2026");
                employee.lookTwice("kaart-strenger");
            }
        } finally {
            Files.writeString(file, normal);
        }
    }

    private static String card(String tenant) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1/personen/_zoek", Par.token(tenant, "manager"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"zoekterm\":\"" + WHO
                        + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\",\"reden\":\"test\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
