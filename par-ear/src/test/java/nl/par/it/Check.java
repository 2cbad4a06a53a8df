// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check before a contact as the organisation's own system asks it. */
public final class Check {

    private Check() {}

    /** Asks about this text for a visit to the desk; {@code more} are fields and what they hold, or null to leave one out. */
    public static HttpResponse<String> ask(String token, String text, @Nullable String... more) {
        JsonObjectBuilder question = Json.createObjectBuilder()
                .add("zoekterm", text)
                .add("contact", "BALIE")
                .add("doel", "Een afspraak voorbereiden")
                .add("reden", "test");
        for (int i = 0; i < more.length; i += 2) {
            String value = more[i + 1];
            if (value == null) {
                question.remove(more[i]);
            } else {
                question.add(more[i], value);
            }
        }
        return Par.send(Par.request("/api/v1/personen/_zoek", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.build().toString())));
    }

    /** The hits of an answered check. */
    static JsonArray found(String token, String text) {
        HttpResponse<String> answer = ask(token, text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("resultaten");
    }

    /** Who they are. */
    static List<String> ids(JsonArray hits) {
        return hits.getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getString("id"))
                .toList();
    }
}
