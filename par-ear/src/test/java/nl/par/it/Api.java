// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Small calls to the API, as somebody with a token makes them. */
final class Api {

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** As the first of a tenant who has the role. */
    static Api as(String tenant, String role) {
        return as(Par.person(tenant, role).username());
    }

    /** As this person. */
    static Api as(String username) {
        return new Api(Par.keptTokenOf(username));
    }

    HttpResponse<String> get(String path) {
        return Par.send(Par.request("/api/v1" + path, token));
    }

    /** Sends JSON; headers come in pairs of name and value. */
    HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    HttpResponse<String> put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Sends a file in the part {@code bestand}. */
    HttpResponse<String> upload(String path, String name, String content) {
        String boundary = "grens";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return Par.send(Par.request("/api/v1" + path, token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As whoever has this token. */
    static Api with(String token) {
        return new Api(token);
    }

    static JsonObject json(HttpResponse<String> answer) {
        return parse(answer.body());
    }

    static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = Par.request("/api/v1" + path, token).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Par.send(request.method(method, HttpRequest.BodyPublishers.ofString(json)));
    }
}
