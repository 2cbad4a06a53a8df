// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.par.it.Par;

/** Adds through the API the records without which a page of an organisation could not be opened. */
final class WhatTheDemoLacks {

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
        deliver(adviser);
        String cases = get("/dossiers", adviser);
        String dossier = cases.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
        post(
                "/dossiers/" + dossier + "/aangiften",
                adviser,
                "{\"datum\":\"2026-11-03\",\"aangever\":\"werkgever\",\"adres\":\"onder-nummer\","
                        + "\"feiten\":[\"belaging\"],\"toestemmingSlachtoffer\":\"2026-11-03\"}");
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

    private static void post(String path, String token, String json) {
        HttpResponse<String> answer = Par.send(Par.request("/api/v1" + path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(201);
    }
}
