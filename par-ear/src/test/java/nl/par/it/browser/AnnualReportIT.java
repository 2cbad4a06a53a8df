// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.it.Par;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The annual report: the figures that the province published over 2024, and other figures from other reports. */
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class AnnualReportIT {

    private static final String ADVISER = "ruud.hofstede";

    @Test
    void thePageShowsTheFiguresThatTheProvincePublished() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            adviser.open("/rapportage?jaar=2024");

            assertThat(cells(adviser, "#meldingen"))
                    .containsExactly(
                            "Totaal 9",
                            "Verbale agressie 5",
                            "Fysieke agressie –geen",
                            "Psychische agressie 3",
                            "Anders 4");
            assertThat(cells(adviser, "#maatregelen"))
                    .containsExactly(
                            "Totaal 4",
                            "Waarschuwingsbrief 3",
                            "Herstel of stop-gesprek 1",
                            "Contactafspraken uitleg 2",
                            "Melding politie 1",
                            "Aangifte politie –geen");
            assertThat(adviser.page()
                            .locator("section:has(> #opleidingen) tbody tr")
                            .allTextContents())
                    .anyMatch(row -> row.replaceAll("\\s+", " ").contains("2023 Omgaan met emotie en agressie 244"))
                    .anyMatch(row -> row.replaceAll("\\s+", " ").contains("2022 Omgaan met emotie en agressie 61"));
            assertThat(adviser.page().locator("svg[role=img]").count()).isEqualTo(3);
            adviser.look("rapportage");
        }
    }

    @Test
    void theCsvHasTheSameFigures() {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            Visitor.Downloaded csv = adviser.open("/rapportage?jaar=2024").download("CSV");

            assertThat(csv.name()).isEqualTo("agressie-jaarverslag-2024.csv");
            assertThat(new String(csv.content(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.substring(line.indexOf(";2024;") + 1)))
                    .contains(
                            "2024;Soort melding;Totaal;9",
                            "2024;Soort melding;Verbale agressie;5",
                            "2024;Soort melding;Fysieke agressie;",
                            "2024;Soort melding;Psychische agressie;3",
                            "2024;Soort melding;Anders;4",
                            "2024;Opgelegde sancties/maatregelen;Totaal;4",
                            "2024;Opgelegde sancties/maatregelen;Waarschuwingsbrief;3",
                            "2024;Opgelegde sancties/maatregelen;Herstel of stop-gesprek;1",
                            "2024;Opgelegde sancties/maatregelen;Contactafspraken uitleg;2",
                            "2024;Opgelegde sancties/maatregelen;Melding politie;1",
                            "2024;Opgelegde sancties/maatregelen;Aangifte politie;");
        }
    }

    @Test
    void theSpreadsheetHasTheSameFigures() throws IOException {
        try (Visitor adviser = Visitor.atDesk(ADVISER)) {
            Visitor.Downloaded ods = adviser.open("/rapportage?jaar=2024").download("ODS");

            Sheet sheet = new SpreadSheet(new ByteArrayInputStream(ods.content())).getSheet(0);
            assertThat(column(sheet, 1)).containsExactly("9", "5", "", "3", "4");
            assertThat(column(sheet, 4)).containsExactly("4", "3", "1", "2", "1", "");
        }
    }

    @Test
    void theApiHasTheSameFigures() {
        JsonObject figures = json(Par.send(Par.request("/api/v1/jaarverslagen/2024", Par.serviceToken("pv23"))))
                .getJsonObject("cijfers");

        assertThat(counts(figures, "meldingen")).containsExactly(9, 5, 0, 3, 4);
        assertThat(counts(figures, "maatregelen")).containsExactly(4, 3, 1, 2, 1, 0);
    }

    @Test
    void theApiGivesCsvToWhoAsksForIt() {
        HttpResponse<String> csv = Par.send(Par.request("/api/v1/jaarverslagen/2024", Par.serviceToken("pv23"))
                .setHeader("Accept", "text/csv"));

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains(";2024;Soort melding;Totaal;9");
    }

    @Test
    void thePartOfTheYearBeforeTheRegisterBeganIsEmpty() {
        JsonObject figures = json(Par.send(
                        Par.request("/api/v1/jaarverslagen/2024?totEnMet=2024-08-31", Par.serviceToken("pv23"))))
                .getJsonObject("cijfers");

        assertThat(counts(figures, "meldingen")).containsOnly(0);
        assertThat(counts(figures, "maatregelen")).containsOnly(0);
    }

    @Test
    void anOrganisationWithOtherReportsHasOtherFigures() {
        List<Integer> before = reports("ws0664", 2023);

        report("ws0664", "2023-03-31T23:30:00+02:00", "\"FYSIEK\"");
        report("ws0664", "2023-12-31T23:30:00+01:00", "\"FYSIEK\", \"VERBAAL\"");
        report("ws0664", "2024-01-01T00:30:00+01:00", "\"ANDERS\"");

        assertThat(before).containsExactly(0, 0, 0, 0, 0);
        assertThat(reports("ws0664", 2023)).containsExactly(2, 1, 2, 0, 0);
        assertThat(reports("pv23", 2023)).as("nothing of another organisation").containsOnly(0);
    }

    @Test
    void whoMayNotReadFiguresIsToldSo() {
        HttpResponse<String> refused =
                Par.send(Par.request("/api/v1/jaarverslagen/2024", Par.token("pv23", "functional-admin")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    private static List<String> cells(Visitor visitor, String heading) {
        return visitor.page().locator("section:has(> " + heading + ") tbody tr").all().stream()
                .map(row -> row.locator("th").innerText() + " "
                        + row.locator("td").first().textContent().replaceAll("\\s+", ""))
                .toList();
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> cells = new ArrayList<>();
        for (int row = 3; row < 3 + (column == 1 ? 5 : 6); row++) {
            Object value = sheet.getRange(row, column).getValue();
            cells.add(value instanceof Double number ? String.valueOf(number.intValue()) : "");
        }
        return cells;
    }

    private static List<Integer> reports(String tenant, int year) {
        return counts(
                json(Par.send(Par.request("/api/v1/jaarverslagen/" + year, Par.serviceToken(tenant))))
                        .getJsonObject("cijfers"),
                "meldingen");
    }

    private static List<Integer> counts(JsonObject figures, String table) {
        List<Integer> counts = new ArrayList<>();
        JsonObject found = figures.getJsonObject(table);
        counts.add(found.getInt("totaal"));
        found.getJsonArray("regels").getValuesAs(JsonObject.class).forEach(line -> counts.add(line.getInt("aantal")));
        return counts;
    }

    private static void report(String tenant, String moment, String kinds) {
        String body = "{\"tijdstip\": \"" + moment + "\", \"kanaal\": \"BALIE\", \"gaatHet\": \"GOED\", \"soorten\": ["
                + kinds + "]}";
        HttpResponse<String> stored = Par.send(Par.request("/api/v1/incidenten", Par.serviceToken(tenant))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
