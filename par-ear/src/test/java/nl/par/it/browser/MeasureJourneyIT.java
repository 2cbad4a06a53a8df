// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** From a report to a warning letter that the next check shows, through four pairs of hands. */
class MeasureJourneyIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final String PERSON = "Evert Zuiderzaal";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void aReportBecomesALetterThatTheNextCheckShows() {
        String number = report();
        String dossier = confirmAndInvolve(number);
        String measure = propose(dossier);
        decideAndSend(measure);
        checkShowsIt();
    }

    @Test
    void nobodyReviewsAnOwnReport() {
        String own = submit("dirk.oudenijhuis", "Rosalie Grensland");
        try (Visitor adviser = Visitor.atDesk("dirk.oudenijhuis")) {
            open(adviser, own);

            assertThat(adviser.main()).containsText("Vraag een andere adviseur");
            assertThat(button(adviser.page(), "Bevestigen")).hasCount(0);
            adviser.look("beoordelen-eigen-melding");
        }
    }

    private String report() {
        return submit("fatima.amrani", PERSON);
    }

    /** The adviser confirms the report as one about somebody new, and lets the manager read the dossier. */
    private String confirmAndInvolve(String number) {
        try (Visitor adviser = Visitor.atDesk("marleen.haverkamp")) {
            Page page = adviser.open("/beoordelen").page();
            adviser.look("beoordelen");
            open(adviser, number);
            adviser.look("beoordelen-melding");
            button(page, "Bevestigen").click();
            assertThat(page.locator("#fouten li")).not().hasCount(0);
            page.locator("[name=vragen]").all().forEach(question -> question.check());
            page.locator("[name=keuze][value=NIEUW]").check();
            page.locator("[name=ernst]").nth(1).check();
            button(page, "Bevestigen").click();
            assertThat(adviser.main()).containsText("De melding is bevestigd");

            String dossier = openDossier(adviser);
            involve(adviser, dossier);
            return dossier;
        }
    }

    private String openDossier(Visitor adviser) {
        Page page = adviser.openCase(PERSON).page();
        assertThat(page.locator("h1")).hasText(PERSON);
        return page.url().substring(Par.url().length());
    }

    private void involve(Visitor adviser, String dossier) {
        Page page = adviser.open(dossier + "/betrokkenen").page();
        page.locator("[name=zoek]").first().fill("kuipers");
        button(page, "Zoeken").click();
        page.locator("[name=collega]").first().check();
        page.locator("[name=reden]").fill("Leidinggevende van de melder");
        page.locator("[name=totEnMet]").fill(TYPED.format(today.plusMonths(6)));
        adviser.look("dossier-betrokkenen");
        button(page, "Toevoegen").click();
        assertThat(adviser.main()).containsText("Jeroen Kuipers");
        adviser.look("dossier");
    }

    private String propose(String dossier) {
        try (Visitor manager = Visitor.atDesk("jeroen.kuipers")) {
            Page page = manager.open(dossier).page();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Waarschuwingsbrief")
                                    .setExact(true))
                    .click();
            fillProposal(page);
            button(page, "Bekijk de brief").click();
            assertThat(manager.main()).containsText("U schold een toezichthouder uit.");
            manager.look("maatregel-voorstel");
            Download draft =
                    page.waitForDownload(() -> button(page, "Brief als PDF").click());
            assertThat(draft.suggestedFilename()).endsWith(".pdf");
            button(page, "Voorstellen").click();
            assertThat(manager.main()).containsText("Een collega besluit erover.");
            assertThat(button(page, "Besluit vastleggen")).hasCount(0);
            return page.url().substring(Par.url().length());
        }
    }

    private void fillProposal(Page page) {
        page.locator("[name='geadresseerde.naam']").fill("De heer E. Zuiderzaal");
        page.locator("[name='geadresseerde.adresregels']").fill("Verzonnenlaan 99\n8094 ZZ Voorbeeldstad");
        page.locator("[name='geadresseerde.aanhef']").fill("Geachte heer Zuiderzaal");
        page.locator("[name='feiten[0].datum']").fill(TYPED.format(today.minusDays(1)));
        page.locator("[name='feiten[0].soort']").selectOption("feit");
        page.locator("[name='feiten[0].tekst']").fill("U schold een toezichthouder uit.");
        page.locator("[name=begindatum]").fill(TYPED.format(today));
        page.locator("[name=einddatum]").fill(TYPED.format(today.plusMonths(6)));
        page.locator("[name=evaluatiedatum]").fill(TYPED.format(today.plusMonths(3)));
        page.locator("[name=motivering]").fill("Het is de eerste keer; een half jaar is genoeg.");
    }

    private void decideAndSend(String measure) {
        try (Visitor adviser = Visitor.atDesk("dirk.oudenijhuis")) {
            Page page = adviser.open(measure).page();
            adviser.look("maatregel-besluit");
            page.locator("[name=besluit][value=akkoord]").check();
            page.locator("[name=reden]").first().fill("De feiten staan vast en de brief past daarbij.");
            button(page, "Besluit vastleggen").click();
            byte[] letter = adviser.download("de goedgekeurde brief").content();
            assertThat(new String(letter, 0, 8, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");

            page.locator("[name=wijze][value=aangetekend]").check();
            page.locator("[name=datum]").fill(TYPED.format(today));
            page.locator("[name=kenmerk]").fill("3SVERZONNEN001");
            adviser.look("maatregel-versturen");
            button(page, "Verzending vastleggen").click();
            assertThat(adviser.main()).containsText("3SVERZONNEN001");
            adviser.look("maatregel");
        }
    }

    private void checkShowsIt() {
        try (Visitor employee = Visitor.onPhone("fatima.amrani")) {
            CheckJourneyIT.ask(employee.open("/raadplegen").page(), PERSON + " 11-7-1977");

            assertThat(employee.page().locator("article.par-card")).hasCount(1);
            assertThat(employee.page().locator("article.par-card")).containsText("waarschuwingsbrief tot en met");
        }
    }

    private void open(Visitor adviser, String number) {
        adviser.open("/beoordelen");
        adviser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .first()
                .click();
        assertThat(adviser.page().locator("h1")).containsText(number);
    }

    /** A report about a person, through the API; gives its number. */
    private String submit(String username, String person) {
        int space = person.indexOf(' ');
        String body = "{\"tijdstip\":\"" + today.minusDays(1) + "T10:00:00+01:00\",\"kanaal\":\"BUITENDIENST\","
                + "\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"omschrijving\":\"Betrokkene schold.\","
                + "\"betrokkene\":{\"roepnaam\":\"" + person.substring(0, space) + "\",\"geslachtsnaam\":\""
                + person.substring(space + 1)
                + "\",\"geboortedatum\":\"1977-07-11\"}}";
        HttpResponse<String> stored = Par.send(Par.request("/api/v1/incidenten", Par.keptTokenOf(username))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        return stored.body().replaceAll("(?s).*\"nummer\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
