// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input at the API: the right status, everything that is wrong together, nothing stored, nothing given away. */
class BadInputIT {

    /** Stands in everything wrong that is sent; no answer may repeat it. */
    private static final String CANARY = "kanarie7f3a9c";

    /** No test beside this one reports anything here. */
    private static final String TENANT = "gm0193";

    private static final String REPORTS = "/api/v1/incidenten";
    private static final String CHECK = "/api/v1/personen/_zoek";
    private static final String GOOD =
            "{\"tijdstip\":\"2026-11-20T10:00:00+01:00\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"}";

    @Test
    void anEmptyReportNamesAllThatIsMissing() throws SQLException {
        assertThat(fields(refused(REPORTS, "{}", 400))).contains("tijdstip", "kanaal", "soorten", "gaatHet");
    }

    @Test
    void noBodyAtAllIsWrongInput() throws SQLException {
        refused(REPORTS, "", 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tijdstip\": \"" + CANARY,
                "[\"" + CANARY + "\"]",
                "\"" + CANARY + "\"",
                "{\"soorten\": \"" + CANARY + "\"}",
                "{\"soorten\": {\"" + CANARY + "\": 1}}",
                "{\"verhaal\": [\"" + CANARY + "\"]}",
                "{\"getroffene\": {\"verzuimdagen\": \"" + CANARY + "\"}}",
                "\u0000\u0001" + CANARY
            })
    void whatIsNoReportIsWrongInput(String body) throws SQLException {
        refused(REPORTS, body, 400);
    }

    @Test
    void unknownChoicesAreAllNamed() throws SQLException {
        String body = "{\"tijdstip\":\"" + CANARY + "\",\"kanaal\":\"" + CANARY + "\",\"soorten\":[\"" + CANARY
                + "\"],\"gaatHet\":\"" + CANARY + "\",\"ernst\":\"" + CANARY + "\"}";

        assertThat(fields(refused(REPORTS, body, 400))).contains("tijdstip", "kanaal", "soorten", "gaatHet", "ernst");
    }

    @Test
    void overlongTextsAreAllNamed() throws SQLException {
        String body = GOOD.substring(0, GOOD.length() - 1) + ",\"locatie\":\"" + CANARY.repeat(40)
                + "\",\"omschrijving\":\"" + CANARY.repeat(600) + "\"}";

        assertThat(fields(refused(REPORTS, body, 400))).contains("locatie", "omschrijving");
    }

    @Test
    void aBodyThatIsNoJsonIsAnUnknownKindOfInput() throws SQLException {
        int before = reports();
        HttpResponse<String> refused = Par.send(Par.request(REPORTS, Par.serviceToken(TENANT))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(CANARY)));

        problem(refused, 415);
        assertThat(reports()).isEqualTo(before);
    }

    @Test
    void aCheckWithoutAnythingNamesAllThatIsMissing() throws SQLException {
        assertThat(fields(refused("/api/v1/personen/_zoek", "{}", 400))).contains("zoekterm", "contact", "doel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"" + CANARY + "\"",
                "{\"zoekterm\": [\"" + CANARY + "\"]}",
                "{\"zoekterm\": {\"" + CANARY + "\": 1}}",
                "{\"huisnummer\": [1, 2]}",
                "{\"contact\": [\"BALIE\"], \"doel\": \"Terugbellen\"}",
                "{\"zoekterm\": \"" + CANARY,
                "\u0000" + CANARY
            })
    void whatIsNoQuestionIsWrongInput(String body) throws SQLException {
        refused(CHECK, body, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%%%%%%", "\\u0000\\u0001\\u0007", "***", "'; --", "\\ud83d\\ude00", "&&&|||", "\\u202e"})
    void aQuestionOfSignsAloneIsNothingToSearchFor(String text) throws SQLException {
        assertThat(fields(refused(CHECK, asking("zoekterm", text), 400))).containsExactly("zoekterm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoekterm", "naam", "telefoonnummer", "emailadres", "kenteken", "postcode", "huisnummer"})
    void aQuestionOfTenThousandCharactersIsRefusedAtItsField(String field) throws SQLException {
        String body = asking(field, "a".repeat(10_000));

        assertThat(fields(refused(CHECK, body, 400))).containsAnyOf(field, "zoekterm", "postcode");
    }

    @Test
    void aMillionPercentSignsAreRefusedInNoTime() throws SQLException {
        String body = asking("zoekterm", "%".repeat(1_000_000));
        long begin = System.nanoTime();

        assertThat(post(CHECK, body, Par.serviceToken("pv23")).statusCode()).isIn(400, 413);
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    @Test
    void whatLooksLikeAPatternIsSearchedAsItIsOrRefused() throws SQLException {
        String token = Par.serviceToken("pv23");
        for (String name : List.of(
                "Jan% Jansen_",
                "Jan* OR Jansen~", "(Jan [a-z]", "\\u015eahin \\u0130nci", "O\\u2019Brien", "\\\\ Jan")) {
            HttpResponse<String> answer = post(CHECK, asking("zoekterm", name), token);
            assertThat(answer.statusCode()).as(name + " " + answer.body()).isIn(200, 400);
        }
    }

    private static String asking(String field, String value) {
        return "{\"" + field + "\":\"" + value
                + "\",\"contact\":\"BALIE\",\"doel\":\"Terugbellen\",\"reden\":\"test\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORTS, "/api/v1/dossiers", "/api/v1/maatregelen", "/api/v1/personen"})
    void anUnknownIdIsNotFoundAndWhatIsNoIdIsWrongInput(String collection) {
        String token = Par.token("pv23", "vpt-adviser");

        problem(Par.send(Par.request(collection + "/" + UUID.randomUUID(), token)), 404);
        problem(Par.send(Par.request(collection + "/" + CANARY, token)), 400);
        problem(Par.send(Par.request(collection + "/" + CANARY.repeat(100), token)), 400);
    }

    @Test
    void anotherOrganisationsReportIsAsUnknownAsNone() {
        HttpResponse<String> stored = post(REPORTS, GOOD, Par.serviceToken("gm0193"));
        String foreign = REPORTS + "/" + object(stored).getString("id");
        String token = Par.token("pv23", "vpt-adviser");

        HttpResponse<String> theirs = Par.send(Par.request(foreign, token));
        HttpResponse<String> none = Par.send(Par.request(REPORTS + "/" + UUID.randomUUID(), token));

        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(problem(theirs, 404).getString("detail"))
                .isEqualTo(problem(none, 404).getString("detail"));
        assertThat(Par.headers(theirs).keySet()).isEqualTo(Par.headers(none).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer " + CANARY, "Bearer a.b.c", "Basic " + CANARY})
    void withoutAGoodTokenNobodyIsLetIn(String authorization) {
        HttpRequest.Builder request = Par.request("/api/v1/jaarverslagen/2024").header("Accept", "application/json");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }

        problem(Par.send(request), 401);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws SQLException {
        String token = Par.token("pv23", "employee");
        String report = object(post(REPORTS, GOOD, token)).getString("id");

        for (String file : List.of("foto.png", "pagina.html", "tekening.svg", "../../etc/passwd")) {
            problem(
                    upload(REPORTS + "/" + report + "/bijlagen", file, "<html><script>" + CANARY + "</script>", token),
                    400);
        }
        assertThat(count("select count(*) from attachment where incident_id = '" + report + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "1999", "20241", "2999", "%27%3B--"})
    void aYearThatIsNoneIsNotFound(String year) {
        problem(Par.send(Par.request("/api/v1/jaarverslagen/" + year, Par.serviceToken("pv23"))), 404);
    }

    @Test
    void daysThatAreNoneAreNamedTogether() {
        JsonObject refused = problem(
                Par.send(Par.request(
                        "/api/v1/jaarverslagen/2024?van=" + CANARY + "&totEnMet=2024-13-45", Par.serviceToken("pv23"))),
                400);

        assertThat(fields(refused)).containsExactly("van", "totEnMet");
    }

    @Test
    void anUnknownFormIsNotAcceptable() {
        problem(
                Par.send(Par.request("/api/v1/jaarverslagen/2024", Par.serviceToken("pv23"))
                        .setHeader("Accept", "image/png")),
                406);
    }

    @Test
    void nothingOfItStandsInTheLogOfTheServer() throws Exception {
        refused(REPORTS, "{\"tijdstip\": \"" + CANARY, 400);

        try (var lines = java.nio.file.Files.lines(Par.serverLog())) {
            assertThat(lines.filter(line -> line.contains(CANARY))).isEmpty();
        }
    }

    private static JsonObject refused(String path, String body, int status) throws SQLException {
        int before = reports();
        JsonObject problem = problem(post(path, body, Par.serviceToken(TENANT)), status);
        assertThat(reports()).as("reports stored").isEqualTo(before);
        return problem;
    }

    private static HttpResponse<String> post(String path, String body, String token) {
        return Par.send(Par.request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> upload(String path, String name, String content, String token) {
        String body = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n--grens--\r\n";
        return Par.send(Par.request(path, token)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The answer is a problem with this status that gives nothing away. */
    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("none")).startsWith("application/problem+json");
        assertThat(answer.body())
                .doesNotContain(CANARY)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContainIgnoringCase("select ")
                .doesNotContain("org.");
        JsonObject problem = object(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem).containsKeys("type", "title", "detail");
        return problem;
    }

    private static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("ongeldigeVelden").getValuesAs(JsonObject.class).stream()
                .map(field -> field.getString("veld"))
                .collect(Collectors.toList());
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static int reports() throws SQLException {
        return count("select count(*) from incident where tenant = '" + TENANT + "'");
    }

    private static int count(String sql) throws SQLException {
        try (Connection database = Par.superuser();
                ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
