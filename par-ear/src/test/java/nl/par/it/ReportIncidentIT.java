// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.par.launch.Colleague;
import org.junit.jupiter.api.Test;

/** From the first minute of a report to the dossier, through the doors of the EAR as it ships. */
class ReportIncidentIT {

    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}";

    @Test
    void a_report_takes_at_most_six_inputs_and_then_asks_whether_one_wants_to_tell_more() {
        try (BrowserContext context = Web.context(360, 740)) {
            Page page = context.newPage();
            Web.login(page, Par.person("pv23", "employee").username());
            page.navigate("/melden");
            assertThat(page.locator("main .par-minute .utrecht-form-field, main .par-minute fieldset.par-group")
                            .count())
                    .as("questions, the moment counting as one group of two")
                    .isLessThanOrEqualTo(6);
            page.selectOption("[name=kanaal]", "TELEFOON");
            page.check("[name=soorten][value=VERBAAL]");
            page.check("[name=gaatHet][value=GOED]");
            page.click("button:text-is('Versturen')");
            assertThat(page.url()).contains("/meldingen/");
            assertThat(page.locator("main").innerText()).contains("Wilt u nu meer vertellen?", "Ontvangen");
        }
    }

    @Test
    void everything_wrong_is_told_at_once_and_what_was_typed_stays() {
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, Par.person("pv23", "employee").username());
            page.navigate("/melden");
            page.fill("[name=tijdstipTijd]", "kwart over");
            page.check("[name=soorten][value=FYSIEK]");
            page.click("button:text-is('Versturen')");
            assertThat(page.locator(".par-errors li").count()).isEqualTo(3);
            assertThat(page.isChecked("[name=soorten][value=FYSIEK]")).isTrue();
            assertThat(page.inputValue("[name=tijdstipTijd]")).isEqualTo("kwart over");
        }
    }

    @Test
    void what_one_types_is_kept_on_the_server_and_waits_on_the_start_page() {
        try (BrowserContext context = Web.context(1280, 900)) {
            Page page = context.newPage();
            Web.login(page, Par.person("gm0150", "manager").username());
            page.navigate("/melden");
            page.selectOption("[name=kanaal]", "BRIEF");
            page.waitForCondition(
                    () -> page.locator("[data-opgeslagen]").innerText().startsWith("Opgeslagen om"));
            page.navigate("/");
            page.click("text=Melding die u nog niet verstuurde");
            assertThat(page.inputValue("[name=kanaal]")).isEqualTo("BRIEF");
        }
    }

    @Test
    void one_report_sent_many_times_at_once_under_one_key_is_one_report() {
        Api reporter = Api.as("pv23", "employee");
        String key = UUID.randomUUID().toString();
        String report = report("Sleutel" + key.substring(0, 8));
        List<String> answers = IntStream.range(0, 5)
                .parallel()
                .mapToObj(i -> reporter.post("/incidenten", report, "Idempotency-Key", key))
                .map(HttpResponse::body)
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(reporter.post("/incidenten", report("Ander"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void nobody_reviews_a_report_of_her_own() {
        String adviser = Par.people("pv23", "vpt-adviser").get(0).username();
        String id = submitted(Api.as(adviser), "Vierogen");
        assertThat(Api.as(adviser)
                        .post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Api.as(Par.people("pv23", "vpt-adviser").get(1).username())
                        .post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobody_reviews_a_report_made_on_her_behalf() {
        Colleague adviser = Par.people("pv23", "vpt-adviser").get(0);
        String report = report("Namens")
                .replaceFirst(
                        "\\{",
                        "{\"namens\":{\"naam\":\"collega\",\"email\":\""
                                + adviser.details().get("email") + "\"},");
        HttpResponse<String> made = Api.as("pv23", "employee").post("/incidenten", report);
        String id = Api.json(made).getString("id");
        assertThat(Api.as(adviser.username())
                        .post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void only_the_reporter_and_those_whom_the_adviser_involves_read_a_dossier() {
        String reporter = Par.people("pv23", "employee").get(0).username();
        String other = Par.people("pv23", "employee").get(1).username();
        String adviser = Par.people("pv23", "vpt-adviser").get(0).username();
        String id = submitted(Api.as(reporter), "Betrokken");
        HttpResponse<String> reviewed =
                Api.as(adviser).post("/incidenten/" + id + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        String file = "/dossiers/" + Api.json(reviewed).getString("dossier");
        assertThat(Api.as(reporter).get(file).statusCode()).isEqualTo(200);
        assertThat(Api.as(other).get(file).statusCode()).isEqualTo(404);
        assertThat(Api.as(other).get("/dossiers").body()).doesNotContain(file.substring(10));
        assertThat(Api.as(other).get("/incidenten/" + id).statusCode()).isEqualTo(404);
        assertThat(Api.as(other)
                        .post(file + "/notities", "{\"soort\":\"FEIT\",\"tekst\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_organisation_sees_no_difference_between_a_foreign_and_an_unknown_report() {
        String id = submitted(Api.as("pv23", "employee"), "Elders");
        Api neighbour = Api.as("gm0193", "vpt-adviser");
        HttpResponse<String> foreign = neighbour.get("/incidenten/" + id);
        HttpResponse<String> unknown = neighbour.get("/incidenten/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(unknown));
        assertThat(neighbour
                        .upload("/incidenten/" + id + "/bijlagen", "a.txt", "tekst")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_whose_content_is_not_what_its_name_says_is_refused_and_nothing_is_stored() {
        Api reporter = Api.as("pv23", "employee");
        String files = "/incidenten/" + submitted(reporter, "Bestand") + "/bijlagen";
        for (List<String> file : List.of(
                List.of("plaatje.png", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
                List.of("pagina.html", "<html><script>1</script></html>"),
                List.of("brief.txt", "<html><body>hoi</body></html>"),
                List.of("beeld.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                List.of("programma.pdf", "MZ niet echt"),
                List.of("leeg.txt", ""))) {
            HttpResponse<String> refused = reporter.upload(files, file.get(0), file.get(1));
            assertThat(refused.statusCode()).as(file.get(0)).isEqualTo(400);
            assertThat(refused.body()).contains("bestand").doesNotContain(file.get(0));
        }
        assertThat(Api.json(reporter.get(files)).getJsonArray("bijlagen")).isEmpty();
    }

    @Test
    void a_file_comes_back_as_it_was_and_only_to_be_saved() {
        Api reporter = Api.as("pv23", "employee");
        String files = "/incidenten/" + submitted(reporter, "Terug") + "/bijlagen";
        HttpResponse<String> added = reporter.upload(files, "../../etc/dreig brief.txt", "Ik weet je te vinden");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(Api.json(added).getString("naam")).isEqualTo("dreig brief.txt");
        HttpResponse<String> back = reporter.get("/bijlagen/" + Api.json(added).getString("id"));
        assertThat(back.body()).isEqualTo("Ik weet je te vinden");
        assertThat(back.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(back.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_care_concern_is_read_by_its_reporter_and_the_adviser_alone_and_reaches_no_dossier() {
        String word = "Zorg" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> told = Api.as("pv23", "employee")
                .post(
                        "/zorgsignalen",
                        "{\"tijdstip\":\"" + now() + "\",\"wie\":\"" + word
                                + "\",\"zorg\":\"zei dat het niet meer hoeft\"}");
        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(Api.as("pv23", "vpt-adviser")
                        .get("/dossiers?paginaGrootte=100")
                        .body())
                .doesNotContain(word);
        assertThat(Api.as("pv23", "vpt-adviser")
                        .get("/incidenten?paginaGrootte=100")
                        .body())
                .doesNotContain(word);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        Api reporter = Api.as("pv23", "employee");
        String id = submitted(reporter, "Versie");
        assertThat(reporter.put("/incidenten/" + id, report("Eerst"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(reporter.put("/incidenten/" + id, report("Later"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(reporter.put("/incidenten/" + id, report("Zonder")).statusCode())
                .isEqualTo(428);
    }

    private static String submitted(Api reporter, String surname) {
        HttpResponse<String> made = reporter.post("/incidenten", report(surname));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    private static String report(String surname) {
        return "{\"tijdstip\":\"" + now() + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\","
                + "\"betrokkene\":{\"geslachtsnaam\":\"" + surname + "\"}}";
    }

    private static String now() {
        return Instant.now().minus(1, ChronoUnit.HOURS).toString();
    }

    private static String withoutInstance(HttpResponse<String> answer) {
        return answer.body().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }
}
