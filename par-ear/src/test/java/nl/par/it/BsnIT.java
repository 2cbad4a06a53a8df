// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A BSN goes in, is found again, and cannot be read anywhere (R13). */
class BsnIT {

    /** A made-up number: those begin with a 9. */
    static String madeUpBsn() {
        while (true) {
            String eight = "9"
                    + String.format(
                            Locale.ROOT, "%07d", ThreadLocalRandom.current().nextInt(10_000_000));
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * Character.digit(eight.charAt(i), 10);
            }
            if (sum % 11 < 10) {
                return eight + sum % 11;
            }
        }
    }

    /** Reports and confirms something about a person with this BSN; returns the person's id. */
    private static String register(String surname, String bsn) {
        String report = "{\"tijdstip\":\"" + Register.today().minusDays(2)
                + "T10:00:00+01:00\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],"
                + "\"gaatHet\":\"GOED\",\"ernst\":\"VERBAAL\",\"omschrijving\":\"Schold.\",\"betrokkene\":{\"roepnaam\":\"Bo\","
                + "\"geslachtsnaam\":\"" + surname + "\",\"burgerservicenummer\":\"" + bsn
                + "\",\"burgerservicenummerControle\":\"IDENTITEITSBEWIJS\",\"mogelijkMinderjarig\":false}}";
        HttpResponse<String> sent = Api.as("pv23", "employee")
                .post(
                        "/incidenten",
                        report,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String id = Api.json(sent).getString("id");
        Api adviser = Api.as("pv23", "vpt-adviser");
        HttpResponse<String> confirmed = adviser.post(
                "/incidenten/" + id + "/beoordelingen",
                "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}",
                "If-Match",
                "\"1\"");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(201);
        JsonObject found = search("\"naam\":\"" + surname + "\"")
                .getJsonArray("resultaten")
                .getJsonObject(0);
        return found.getString("id");
    }

    private static JsonObject search(String clue) {
        HttpResponse<String> answer = Api.as("pv23", "vpt-adviser")
                .post(
                        "/personen/_zoek",
                        "{" + clue
                                + ",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\",\"reden\":\"test\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    @Test
    void finds_the_person_for_certain_and_leaves_no_trace_of_its_digits() throws SQLException, IOException {
        String bsn = madeUpBsn();
        String person = register(Register.rareSurname(), bsn);
        String dotted = bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6);
        for (String clue : List.of(
                "\"zoekterm\":\"" + bsn + "\"",
                "\"zoekterm\":\"" + dotted + "\"",
                "\"burgerservicenummer\":\"" + bsn + "\"")) {
            JsonObject answer = search(clue);
            JsonObject hit = answer.getJsonArray("resultaten").getJsonObject(0);
            assertThat(hit.getString("id")).isEqualTo(person);
            assertThat(hit.getString("zekerheid")).isEqualTo("ZEKER");
            assertThat(answer.toString()).doesNotContain(bsn).contains("•••••" + bsn.substring(5));
        }
        HttpResponse<String> read = Api.as("pv23", "vpt-adviser").get("/personen/" + person);
        assertThat(read.body())
                .contains("•••••" + bsn.substring(5))
                .doesNotContain(bsn)
                .doesNotContain("|IDENTITEITSBEWIJS|");
        assertThat(rowsWith(bsn)).isEmpty();
        assertThat(rowsWith("|IDENTITEITSBEWIJS|")).as("where it is sealed").isNotEmpty();
        assertThat(filesWith(bsn)).isEmpty();
    }

    @Test
    void of_another_organisation_is_not_found() {
        String bsn = madeUpBsn();
        register(Register.rareSurname(), bsn);
        HttpResponse<String> answer = Api.as("gm0193", "vpt-adviser")
                .post(
                        "/personen/_zoek",
                        "{\"burgerservicenummer\":\"" + bsn
                                + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak\",\"reden\":\"test\"}");
        assertThat(Api.json(answer).getJsonArray("resultaten")).isEmpty();
    }

    @Test
    void that_is_wrong_is_refused_without_being_repeated() {
        HttpResponse<String> answer = Api.as("pv23", "vpt-adviser")
                .post(
                        "/personen/_zoek",
                        "{\"burgerservicenummer\":\"123456789\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak\",\"reden\":\"test\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("burgerservicenummer").doesNotContain("123456789");
    }

    /** The tables that hold the text, read past every lock, as a dump would be. */
    private static List<String> rowsWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) from " + table + " t where position('" + text + "' in t::text) > 0")) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    /** The files of this node that hold the text: index, heads of the log, and the log of the server. */
    private static List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> all = new ArrayList<>(List.of(Par.serverLog()));
        try (Stream<Path> files = Files.walk(Par.appData())) {
            files.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                found.add(file);
            }
        }
        return found;
    }
}
