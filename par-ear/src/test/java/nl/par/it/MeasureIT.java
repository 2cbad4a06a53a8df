// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.Register.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a proposal to a letter that was sent, and contact with the police, through the doors of the EAR as it ships. */
class MeasureIT {

    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}";
    private static final String WEIGHED = "\"afweging\":{\"kwetsbaar\":\"nee\",\"lichter\":\"Praten hielp niet.\","
            + "\"essentieel\":\"Spoed en post blijven open.\"},";
    private static final String BAN = WEIGHED
            + "\"dringendeReden\":\"acute dreiging\",\"ontzegging\":{\"gebouwen\":[\"het kantoor\"],\"bereikbaarVia\":"
            + "\"telefoon\",\"uitzonderingen\":[\"een paspoort, op afspraak\"]},";

    private final String one = Par.people("pv23", "vpt-adviser").get(0).username();
    private final String other = Par.people("pv23", "vpt-adviser").get(1).username();

    @Test
    void a_letter_takes_two_colleagues_and_is_fixed_when_the_second_agrees() {
        String file = file();
        HttpResponse<String> proposed = Api.as(one).post(file + "/waarschuwingsbrieven", proposal("U schreeuwde."));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String measure = "/maatregelen/" + Api.json(proposed).getString("id");
        String yes = "{\"besluit\":\"akkoord\",\"reden\":\"passend\"}";
        String tag = tag(proposed);
        String proof = "{\"wijze\":\"aangetekend\",\"datum\":\"" + today() + "\",\"kenmerk\":\"3SPAR\"}";

        assertThat(Api.as(one)
                        .post(measure + "/besluiten", yes, "If-Match", tag)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Api.as(other).post(measure + "/besluiten", yes).statusCode()).isEqualTo(428);
        assertThat(Api.as(other)
                        .post(measure + "/verzendingen", proof, "If-Match", tag)
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> decided = Api.as(other).post(measure + "/besluiten", yes, "If-Match", tag);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(Api.as(other)
                        .post(measure + "/besluiten", yes, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> letter = Par.send(
                Par.request("/api/v1" + measure + "/brief", Par.tokenOf(one)).setHeader("Accept", "application/pdf"));
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body()).startsWith("%PDF-");

        HttpResponse<String> sent = Api.as(other).post(measure + "/verzendingen", proof, "If-Match", tag(decided));

        assertThat(Api.json(sent).getString("status")).isEqualTo("verstuurd");
        assertThat(Api.as(one).get(file).body()).contains("Waarschuwingsbrief verstuurd");
        assertThat(Api.as("gm0193", "vpt-adviser").get(measure).statusCode()).isEqualTo(404);
        assertThat(Api.as("pv23", "employee").get(measure).statusCode()).isEqualTo(200);
        assertThat(Api.as("pv23", "employee")
                        .post(measure + "/besluiten", yes, "If-Match", tag(sent))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_proposal_that_breaks_rules_is_refused_with_all_of_them() {
        HttpResponse<String> refused = Api.as(one)
                .post(
                        file() + "/waarschuwingsbrieven",
                        proposal("U schold Joke de Boer uit.")
                                .replace(
                                        today().plusMonths(6).toString(),
                                        today().plusYears(3).toString()));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("einddatum", "feiten[0].tekst").doesNotContain("Joke");
    }

    @Test
    void contact_is_arranged_after_a_warning_or_for_an_urgent_reason() {
        String file = file();
        String arrangement = proposal("U schreeuwde.")
                .replaceFirst(
                        "\\{",
                        "{\"afspraken\":{\"kanalen\":[\"BRIEF\"],\"contactpersoon\":\"de teamleider\",\"bereikbaar\":"
                                + "\"038 555 01 11\",\"postadres\":\"Postbus 1000\"}," + WEIGHED);

        HttpResponse<String> refused = Api.as(one).post(file + "/contactafspraken", arrangement);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("dringendeReden");
        assertThat(Api.as(one)
                        .post(
                                file + "/contactafspraken",
                                arrangement.replaceFirst("\\{", "{\"dringendeReden\":\"acute dreiging\","))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_ban_is_reviewed_corrected_and_made_longer_without_touching_what_was_sent() {
        String file = file();
        String bans = file + "/toegangsontzeggingen";
        String ban = sent(bans, BAN, "U sloeg op de balie.");
        String tag = tag(Api.as(other).get(ban));

        assertThat(review(ban, tag, today().plusMonths(7)).statusCode()).isEqualTo(400);
        HttpResponse<String> kept = review(ban, tag, today().plusMonths(4));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(Api.json(kept).getJsonObject("termijn").getString("evaluatiedatum"))
                .isEqualTo(today().plusMonths(4).toString());
        assertThat(Api.as(one).get(ban + "/evaluaties").body()).contains("Het bleef onrustig");

        String id = ban.substring(ban.lastIndexOf('/') + 1);
        String early = BAN + "\"vervangt\":\"" + id + "\",\"vervangtAls\":\"verlenging\",";
        assertThat(Api.as(one)
                        .post(bans, proposal("U sloeg op de balie.").replaceFirst("\\{", "{" + early))
                        .body())
                .contains("begindatum");
        String longer = proposal("U sloeg op de balie.")
                .replaceFirst("\\{", "{" + early)
                .replace(
                        "\"begindatum\":\"" + today(),
                        "\"begindatum\":\"" + today().plusMonths(6).plusDays(1))
                .replace(
                        "\"evaluatiedatum\":\"" + today().plusMonths(3),
                        "\"evaluatiedatum\":\"" + today().plusMonths(8))
                .replace("\"einddatum\":\"" + today().plusMonths(6), "\"einddatum\":\"" + today().plusMonths(11));
        HttpResponse<String> extended = Api.as(one).post(bans, longer);
        assertThat(extended.statusCode()).as(extended.body()).isEqualTo(201);
        assertThat(Api.as(one)
                        .post(
                                bans,
                                longer.replace(
                                        today().plusMonths(11).toString(),
                                        today().plusMonths(13).toString()))
                        .body())
                .contains("einddatum");

        sent(bans, early.replace("verlenging", "herstel"), "U sloeg met uw vlakke hand op de balie.");
        String superseded = Api.as(one).get(ban).body();
        assertThat(superseded)
                .contains("\"status\":\"beeindigd\"", "Vervangen door de herstelde brief", "U sloeg op de balie.");
    }

    @Test
    void what_was_paid_for_damage_never_passes_what_was_claimed() {
        String claim = sent(
                file() + "/schadeclaims",
                WEIGHED
                        + "\"dringendeReden\":\"verhaal kan niet wachten\",\"schade\":{\"posten\":[{\"omschrijving\":\"de ruit\","
                        + "\"bedrag\":100.50,\"bewijs\":\"de rekening\"}],\"uiterlijk\":\""
                        + today().plusMonths(1)
                        + "\",\"betaalwijze\":\"per bank\"},",
                "U gooide een steen.");

        assertThat(pay(claim, "100.51").statusCode()).isEqualTo(400);
        assertThat(pay(claim, "60").statusCode()).isEqualTo(200);
        assertThat(pay(claim, "40.51").statusCode()).isEqualTo(400);
        assertThat(pay(claim, "40.50").statusCode()).isEqualTo(200);
        assertThat(Api.as(one).get(claim + "/betalingen").body()).contains("40.5", "60");
    }

    private HttpResponse<String> pay(String claim, String amount) {
        return Api.as(other)
                .post(
                        claim + "/betalingen",
                        "{\"bedrag\":" + amount + ",\"betaaldOp\":\"" + today() + "\"}",
                        "If-Match",
                        tag(Api.as(other).get(claim)));
    }

    private HttpResponse<String> review(String measure, String tag, LocalDate next) {
        return Api.as(other)
                .post(
                        measure + "/evaluaties",
                        "{\"bevinding\":\"Het bleef onrustig.\",\"evaluatiedatum\":\"" + next + "\"}",
                        "If-Match",
                        tag);
    }

    /** Proposed by one adviser, decided and sent by the other. */
    private String sent(String kind, String particulars, String fact) {
        HttpResponse<String> proposed = Api.as(one).post(kind, proposal(fact).replaceFirst("\\{", "{" + particulars));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String measure = "/maatregelen/" + Api.json(proposed).getString("id");
        HttpResponse<String> decided = Api.as(other)
                .post(
                        measure + "/besluiten",
                        "{\"besluit\":\"akkoord\",\"reden\":\"passend\"}",
                        "If-Match",
                        tag(proposed));
        HttpResponse<String> sent = Api.as(other)
                .post(
                        measure + "/verzendingen",
                        "{\"wijze\":\"aangetekend\",\"datum\":\"" + today() + "\",\"kenmerk\":\"3SPAR\"}",
                        "If-Match",
                        tag(decided));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        return measure;
    }

    @Test
    void a_report_of_stalking_takes_the_consent_of_the_victim_and_stays_with_the_adviser() {
        String file = file();
        String report = "{\"datum\":\"" + today() + "\",\"aangever\":\"werkgever\",\"adres\":\"onder-nummer\","
                + "\"feiten\":[\"belaging\"]}";

        HttpResponse<String> refused = Api.as(one).post(file + "/aangiften", report);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("toestemmingSlachtoffer");
        String agreed = report.replaceFirst("\\{", "{\"toestemmingSlachtoffer\":\"" + today() + "\",");
        assertThat(Api.as(one).post(file + "/aangiften", agreed).statusCode()).isEqualTo(201);
        assertThat(Api.as("pv23", "employee").get(file + "/aangiften").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_letter_is_read_before_it_is_proposed_and_nothing_typed_is_lost() {
        String file = file();
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, one);
            page.navigate(file + "/waarschuwingsbrief");
            page.click("button:text-is('Voorstellen')");
            assertThat(page.locator(".par-errors li").count()).isGreaterThan(3);
            page.fill("[name='geadresseerde.naam']", "De heer P. Voorbeeld");
            page.fill("[name='geadresseerde.adresregels']", "Dorpsstraat 1\n8011 AB ZWOLLE");
            page.fill("[name='geadresseerde.aanhef']", "Geachte heer Voorbeeld");
            page.fill("[name='feiten[0].datum']", today().minusDays(1).toString());
            page.selectOption("[name='feiten[0].soort']", "feit");
            page.fill("[name='feiten[0].tekst']", "U schreeuwde aan de balie.");
            page.fill("[name=motivering]", "Het was de eerste keer.");
            page.click("button:text-is('Bekijk de brief')");
            picture(page, "voorstel");
            assertThat(page.locator("main").innerText()).contains("Zo wordt de brief", "Autoriteit Persoonsgegevens");
            page.click("button:text-is('Voorstellen')");
            assertThat(page.url()).contains("/maatregelen/");
            assertThat(page.locator("main").innerText()).contains("U heeft dit voorgesteld");
            picture(page, "maatregel");
            for (String form : List.of(
                    "/contactafspraken",
                    "/opschorting-dienstverlening",
                    "/toegangsontzegging",
                    "/schadeverhaal",
                    "/herstelgesprek",
                    "/politiemelding",
                    "/aangifte")) {
                assertThat(page.navigate(file + form).status()).as(form).isEqualTo(200);
                picture(page, form.substring(1));
            }
            assertThat(page.navigate("/maatregelen").status()).isEqualTo(200);
            page.setViewportSize(360, 740);
            page.navigate(file + "/contactafspraken");
            picture(page, "contactafspraken-360");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/maatregel-" + name + ".png"))
                .setFullPage(true));
    }

    /** A dossier about somebody new, from a report of the first employee. */
    private String file() {
        String report = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"betrokkene\":{"
                + "\"geslachtsnaam\":\"" + Register.rareSurname() + "\"}}";
        String id =
                Api.json(Api.as("pv23", "employee").post("/incidenten", report)).getString("id");
        HttpResponse<String> reviewed =
                Api.as(other).post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return "/dossiers/" + Api.json(reviewed).getString("dossier");
    }

    private static String proposal(String fact) {
        return "{\"begindatum\":\"" + today() + "\",\"einddatum\":\""
                + today().plusMonths(6) + "\",\"evaluatiedatum\":\""
                + today().plusMonths(3)
                + "\",\"motivering\":\"Het was de eerste keer.\",\"geadresseerde\":{\"naam\":"
                + "\"De heer P. Voorbeeld\",\"adresregels\":[\"Dorpsstraat 1\",\"8011 AB ZWOLLE\"],\"aanhef\":"
                + "\"Geachte heer Voorbeeld\"},\"feiten\":[{\"datum\":\""
                + today().minusDays(1)
                + "\",\"soort\":\"feit\",\"tekst\":\"" + fact + "\"}]}";
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
