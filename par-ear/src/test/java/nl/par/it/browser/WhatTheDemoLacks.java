// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.par.it.CardRequestRows;
import nl.par.it.Check;
import nl.par.it.Par;

/** Adds through the API the records without which a page of an organisation could not be opened. */
public final class WhatTheDemoLacks {

    private static final String FILE =
            "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;voornamen;roepnaam;voorvoegsel;geslachtsnaam;"
                    + "geboortedatum\n"
                    + "REF-1;03-02-2026;balie;verbaal;1;Schold uit na een besluit;Jan;;van;Voorbeeld;1980-02-29\n"
                    + "REF-2;geen dag;balie;verbaal;1;Schold uit na een besluit;Jan;;van;Voorbeeld;1980-02-29\n";

    private WhatTheDemoLacks() {}

    static void add(String tenant) {
        String adviser = Par.token(tenant, "vpt-adviser");
        post(
                "/incidenten",
                adviser,
                "{\"tijdstip\":\"2026-11-02T10:00:00Z\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"}");
        post(
                "/zorgsignalen",
                adviser,
                "{\"tijdstip\":\"2026-11-02T11:00:00Z\",\"wie\":\"Onbekende beller\",\"zorg\":\"Een beller klonk erg somber.\"}");
        post("/zoekopdrachten", adviser, "{\"naam\":\"balie\",\"vraag\":{\"zoekterm\":\"balie\"}}");
        post(
                "/praktijken",
                adviser,
                "{\"titel\":\"Twee stoelen\",\"samenvatting\":\"Ga schuin tegenover elkaar zitten.\",\"tekst\":\"Dat werkt.\","
                        + "\"gecontroleerd\":true}");
        post("/taakfilters", adviser, "{\"naam\":\"te laat\",\"filter\":{\"uiterlijk\":\"te-laat\"}}");
        deliver(adviser);
        String cases = get("/dossiers", adviser);
        String dossier = cases.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
        post(
                "/dossiers/" + dossier + "/aangiften",
                adviser,
                "{\"datum\":\"2026-11-03\",\"aangever\":\"werkgever\",\"adres\":\"onder-nummer\","
                        + "\"feiten\":[\"belaging\"],\"toestemmingSlachtoffer\":\"2026-11-03\"}");
        String written = dossier(tenant, "Bram", "Briefhouder", "VERBAAL");
        attach(tenant, written, "verslag.txt", "Verslag van de balie");
        twoWhoMayBeOne(tenant, "Zwaneveldertje");
        makeOne(adviser, twoWhoMayBeOne(tenant, "Wapperhoekstra"));
        CardRequestRows.add(tenant);
        lookUpThatStandsOut(adviser);
        lookUpThatStandsOut(adviser);
    }

    /** One whose purpose says nothing; a second in the same minute looks the same on the page of who reviews them. */
    private static void lookUpThatStandsOut(String token) {
        HttpResponse<String> answer = Check.ask(token, "Bram Briefhouder", "doel", "Xxx");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Two persons whom the comparison proposes within seconds; the pair. */
    private static JsonObject twoWhoMayBeOne(String tenant, String surname) {
        List<String> both = List.of(known(tenant, "Anna", surname), known(tenant, "Anne", surname));
        String adviser = Par.token(tenant, "vpt-adviser");
        for (int second = 0; second < 40; second++) {
            for (JsonObject line : json(get("/persoonsparen", adviser))
                    .getJsonArray("persoonsparen")
                    .getValuesAs(JsonObject.class)) {
                JsonObject pair = json(get("/persoonsparen/" + line.getString("id"), adviser));
                if (both.contains(id(pair, "een")) && both.contains(id(pair, "twee"))) {
                    return pair;
                }
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new AssertionError("the two persons were not proposed");
    }

    private static String known(String tenant, String call, String surname) {
        String dossier = dossier(tenant, call, surname, "VERBAAL");
        return json(get("/dossiers/" + dossier, Par.token(tenant, "vpt-adviser")))
                .getString("persoon");
    }

    /** The dossier of somebody who was reported and confirmed just now, with this severity. */
    public static String dossier(String tenant, String call, String surname, String severity) {
        String incident = json(post(
                        "/incidenten",
                        Par.token(tenant, "employee"),
                        "{\"tijdstip\":\"2026-11-02T10:00:00Z\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":"
                                + "\"GOED\",\"betrokkene\":{\"roepnaam\":\"" + call + "\",\"geslachtsnaam\":\""
                                + surname
                                + "\",\"geboortedatum\":\"1958-08-17\"}}"))
                .getString("id");
        String adviser = Par.token(tenant, "vpt-adviser");
        HttpResponse<String> reviewed =
                Par.send(Par.request("/api/v1/incidenten/" + incident + "/beoordelingen", adviser)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .POST(BodyPublishers.ofString(
                                "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,\"ernst\":\""
                                        + severity + "\"," + "\"keuze\":\"NIEUW\"}")));
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return json(reviewed.body()).getString("dossier");
    }

    /** Adds a file to the first report of a dossier. */
    static void attach(String tenant, String dossier, String name, String content) {
        String adviser = Par.token(tenant, "vpt-adviser");
        String report =
                json(get("/dossiers/" + dossier, adviser))
                        .getJsonArray("tijdlijn")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(line -> line.getString("soort").equals("MELDING"))
                        .findFirst()
                        .orElseThrow()
                        .getString("verwijzing");
        String body = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--grens--\r\n";
        HttpResponse<String> added = Par.send(Par.request("/api/v1/incidenten/" + report + "/bijlagen", adviser)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    }

    private static void makeOne(String token, JsonObject pair) {
        HttpResponse<String> merged =
                Par.send(Par.request("/api/v1/persoonsparen/" + pair.getString("id") + "/samenvoegingen", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"blijft\":\"" + id(pair, "een")
                                + "\",\"reden\":\"Zelfde geboortedatum\",\"versieEen\":"
                                + pair.getJsonObject("een").getInt("versie") + ",\"versieTwee\":"
                                + pair.getJsonObject("twee").getInt("versie") + "}")));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
    }

    private static String id(JsonObject pair, String which) {
        return pair.getJsonObject(which).getString("id");
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    /** A file of another register, to be tried only; its second line is wrong. */
    private static void deliver(String token) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1/importen?wijze=proef", token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(FILE)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private static String get(String path, String token) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1" + path, token));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String post(String path, String token, String json) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1" + path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(201);
        return answer.body();
    }
}
