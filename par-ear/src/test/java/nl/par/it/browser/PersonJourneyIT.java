// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;

/** The adviser finds that two persons are one, corrects and restricts that one, and finds that they are two after all. */
class PersonJourneyIT {

    private static final String ADVISER = "marleen.haverkamp";
    private static final String SURNAME = "Tweelingveen";
    private static final String BSN = "900000004";

    @Test
    void twoPersonsBecomeOneAndTwoAgain() {
        String first = registered(
                "Cornelis", "\"burgerservicenummer\":\"" + BSN + "\",\"burgerservicenummerControle\":\"BRP\"");
        registered("Kees", "\"telefoonnummers\":[\"06 12345678\"],\"mogelijkMinderjarig\":true");
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            compareAndMerge(adviser);
            String person = adviser.page().url().substring(Par.url().length());
            readAndReveal(adviser, person);
            correct(adviser, person);
            lookOnPhone(person);
            restrict(adviser);
            split(adviser, person);
        }
        assertThat(first).isNotBlank();
    }

    private void compareAndMerge(Visitor adviser) {
        Page page = adviser.page();
        Locator pair = page.locator("main tr:has-text('" + SURNAME + "') a").first();
        for (int tries = 0; tries < 40; tries++) {
            adviser.open("/personen/mogelijk-dezelfde");
            if (pair.count() > 0) {
                break;
            }
            page.waitForTimeout(1000);
        }
        adviser.look("mogelijk-dezelfde");
        pair.click();
        adviser.look("personen-vergelijken");
        page.setViewportSize(Visitor.PHONE, 740);
        adviser.picture("personen-vergelijken-telefoon");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        page.setViewportSize(Visitor.DESK, 900);
        button(page, "Samenvoegen").click();
        assertThat(page.locator("#fouten li")).hasCount(2);
        page.locator("[name=blijft]").first().check();
        page.locator("form[action$=samenvoegen] [name=reden]").fill("Roepnaam en voornaam van dezelfde man");
        button(page, "Samenvoegen").click();
        assertThat(adviser.main()).containsText("zijn nu een persoon");
        assertThat(adviser.main()).containsText("Ook bekend als");
        assertThat(adviser.main()).containsText("gevoegd na samenvoeging");
    }

    private void readAndReveal(Visitor adviser, String person) {
        Page page = adviser.page();
        assertThat(adviser.main()).containsText("•••••0004");
        assertThat(page.content()).doesNotContain(BSN);
        adviser.look("persoon");
        page.locator("summary:has-text('Burgerservicenummer tonen')").click();
        page.locator("[name=doel]").fill("Aangifte bij de politie");
        button(page, "Nummer tonen").click();
        assertThat(adviser.main()).containsText(BSN);
        assertThat(page.url()).doesNotContain(BSN);
        adviser.look("persoon-bsn");
        adviser.open(person);
        assertThat(page.content()).doesNotContain(BSN);
    }

    private void correct(Visitor adviser, String person) {
        Page page = adviser.open(person + "/wijzigen").page();
        adviser.look("persoon-wijzigen");
        page.locator("[name=adressen]").fill("8011 AB 12a\n8011 AB 14");
        page.locator("[name=telefoonnummers]").fill("geen nummer");
        button(page, "Opslaan").click();
        assertThat(page.locator("#fouten li")).hasCount(1);
        page.locator("[name=telefoonnummers]").fill("06 12345678\n038 4251234");
        page.locator("[name=reden]").fill("Brief van betrokkene");
        button(page, "Opslaan").click();
        assertThat(adviser.main()).containsText("De gegevens zijn gewijzigd.");
        assertThat(adviser.main()).containsText("8011 AB 14");
        assertThat(adviser.main()).containsText("•••••0004");
        assertThat(adviser.main()).containsText("Brief van betrokkene");
    }

    private void lookOnPhone(String person) {
        try (Visitor phone = Visitor.onPhone(ADVISER)) {
            phone.open(person).look("persoon");
            phone.open(person + "/wijzigen").look("persoon-wijzigen");
            phone.open("/personen/mogelijk-dezelfde").look("mogelijk-dezelfde");
        }
    }

    private void restrict(Visitor adviser) {
        Page page = adviser.page();
        for (String what : new String[] {"Beperken", "Beperking opheffen"}) {
            page.locator("details:has(form[action$=beperking]) summary").click();
            page.locator("form[action$=beperking] [name=reden]").fill("Betrokkene betwist de gegevens");
            button(page, what).click();
            assertThat(adviser.main()).containsText(what.equals("Beperken") ? "zijn beperkt" : "is opgeheven");
        }
        adviser.look("persoon-na-beperking");
    }

    private void split(Visitor adviser, String person) {
        Page page = adviser.open(person).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ongedaan maken"))
                .first()
                .click();
        adviser.look("persoon-splitsen");
        page.locator("[name=reden]").fill("Vader en zoon");
        button(page, "Ongedaan maken").click();
        assertThat(page.locator("#fouten li")).hasCount(1);
        page.locator("[name=gegevens][value=TERUG]").check();
        button(page, "Ongedaan maken").click();
        assertThat(adviser.main()).containsText("Het zijn weer twee personen.");
        assertThat(adviser.main()).not().containsText("gevoegd na samenvoeging");
        adviser.open("/personen/mogelijk-dezelfde");
        assertThat(adviser.main()).not().containsText(SURNAME);
    }

    /** Reports and confirms through the API; gives the dossier. */
    private static String registered(String call, String more) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1);
        String report = "{\"tijdstip\":\"" + day + "T10:00:00+01:00\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],"
                + "\"gaatHet\":\"GOED\",\"omschrijving\":\"Betrokkene schold.\",\"betrokkene\":{\"roepnaam\":\"" + call
                + "\",\"geslachtsnaam\":\"" + SURNAME + "\",\"geboortedatum\":\"1971-04-03\"," + more + "}}";
        String id = value(send("/api/v1/incidenten", "fatima.amrani", report), "id");
        return value(
                send(
                        "/api/v1/incidenten/" + id + "/beoordelingen",
                        ADVISER,
                        "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
                                + "\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}"),
                "dossier");
    }

    private static String send(String path, String username, String body) {
        HttpRequest.Builder request = Par.request(path, Par.keptTokenOf(username))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString(body));
        HttpResponse<String> answer = Par.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static String value(String json, String name) {
        return json.replaceAll("(?s).*\"" + name + "\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
