// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The administration of one realm of a running Keycloak. Everything it makes it first looks for, so that it can be asked again. */
final class KeycloakAdmin {

    private static final int CONFLICT = 409;
    private static final int GONE = 404;
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);

    private final Http http = new Http();
    private final String url;
    private final String realm;
    private final Map<String, String> credentials;
    private String token = "";
    private Instant tokenUntil = Instant.EPOCH;

    KeycloakAdmin(String url, String realm, String user, String password) {
        this.url = url;
        this.realm = realm;
        this.credentials =
                Map.of("client_id", "admin-cli", "grant_type", "password", "username", user, "password", password);
    }

    /** The things under this path, for example {@code clients?clientId=…}. */
    JsonArray list(String path) {
        return read(path).asJsonArray();
    }

    /** The same; none where nothing has this path. */
    JsonArray listIfThere(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() == GONE) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        expect(path, answer);
        return Json.read(answer.body()).asJsonArray();
    }

    /** The thing under this path. */
    JsonObject one(String path) {
        return read(path).asJsonObject();
    }

    /** What Keycloak makes of this. */
    JsonObject ask(String path, String body) {
        HttpResponse<String> answer = send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
        expect(path, answer);
        return Json.read(answer.body()).asJsonObject();
    }

    /** Makes a whole realm; one that is there already is left as it is. */
    void makeRealm(String name, String content) {
        String realms = url + "/admin/realms";
        if (send(Http.request(realms + "/" + name).GET()).statusCode() == GONE) {
            expect(name, send(Http.request(realms).POST(HttpRequest.BodyPublishers.ofString(content))));
        }
    }

    /** Removes a whole realm; false when it was gone already. */
    boolean removeRealm(String name) {
        return removed(name, Http.request(url + "/admin/realms/" + name));
    }

    /** Makes a thing that is there into this. */
    void change(String path, String body) {
        expect(path, send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** Where this realm is, and the Keycloak that it belongs to. */
    String issuer() {
        return url + "/realms/" + realm;
    }

    String url() {
        return url;
    }

    /** Makes a thing; one that is there already is left as it is. */
    void make(String path, String body) {
        HttpResponse<String> answer = send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != CONFLICT) {
            expect(path, answer);
        }
    }

    /** Joins what this path names; who joined already stays as she is. */
    void join(String path) {
        HttpResponse<String> answer = send(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != CONFLICT) {
            expect(path, answer);
        }
    }

    /** Removes what this path names; false when it was gone already. */
    boolean remove(String path) {
        return removed(path, request(path));
    }

    private boolean removed(String path, HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request.DELETE());
        if (answer.statusCode() == GONE) {
            return false;
        }
        expect(path, answer);
        return true;
    }

    static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonStructure read(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        expect(path, answer);
        return Json.read(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return Http.request(url + "/admin/realms/" + realm + "/" + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Authorization", "Bearer " + token()).header("Content-Type", "application/json"));
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak antwoordt niet op " + url + ".", e);
        }
    }

    /** A token lives for a minute; of that, half is used. */
    private String token() {
        if (Instant.now().isBefore(tokenUntil)) {
            return token;
        }
        try {
            HttpResponse<String> answer =
                    http.form(Http.request(url + "/realms/master/protocol/openid-connect/token"), credentials);
            expect("token", answer);
            token = Json.read(answer.body()).asJsonObject().getString("access_token");
            tokenUntil = Instant.now().plus(TOKEN_LIFE);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new LaunchFailure("Keycloak weigert " + path + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
