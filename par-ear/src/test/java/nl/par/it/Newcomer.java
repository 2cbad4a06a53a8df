// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody made for one test in the real Keycloak: a person, and what the administrator does with her membership.
 *
 * @param id the {@code sub} of her tokens
 */
public record Newcomer(String id, String username) {

    private static final String PASSWORD_GRANT = "password";

    /** A person of no organisation. */
    public static Newcomer create() {
        String username = unused();
        return new Newcomer(
                account(Par.issuer(), username, username + "@overijssel.example", Par.password()), username);
    }

    /** A name that nobody has. */
    static String unused() {
        return "nieuw-" + UUID.randomUUID();
    }

    /** Makes an account with this password in a realm; gives its id. */
    static String account(String realm, String username, String email, String password) {
        String person = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("email", email)
                .add("emailVerified", true)
                .add("firstName", "Nieuwe")
                .add("lastName", "Collega")
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", false)))
                .build()
                .toString();
        HttpResponse<String> made = administer(realm, "POST", "/users", person);
        String place = made.headers().firstValue("Location").orElseThrow();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The id of a tenant's organisation. */
    public static String organisation(String tenant) {
        return find(administer("GET", "/organizations?first=0&max=100", ""), "alias", tenant);
    }

    /** Makes her a member with a role. */
    public Newcomer joins(String organisation, String role) {
        return member(organisation).gets(organisation, role);
    }

    /** Gives her, a member, another role. */
    Newcomer gets(String organisation, String role) {
        String groups = "/organizations/" + organisation + "/groups";
        String group = find(administer("GET", groups, ""), "name", role);
        administer("PUT", groups + "/" + group + "/members/" + id, "");
        return this;
    }

    /** Has her in the list of colleagues, as after a log-in by page. */
    void seenBefore(String tenant) throws SQLException {
        try (Connection superuser = Par.superuser();
                PreparedStatement insert = superuser.prepareStatement(
                        "insert into colleague (tenant, subject, name, email, seen_at) values (?, ?, 'Nieuwe Collega', ?, now())")) {
            insert.setString(1, tenant);
            insert.setString(2, id);
            insert.setString(3, username + "@overijssel.example");
            insert.executeUpdate();
        }
    }

    /** Makes her a member without any role. */
    Newcomer member(String organisation) {
        administer("POST", "/organizations/" + organisation + "/members", id);
        return this;
    }

    /** Ends the membership. */
    void leaves(String organisation) {
        administer("DELETE", "/organizations/" + organisation + "/members/" + id, "");
    }

    /** Ends every session that she has at Keycloak. */
    public void isLoggedOut() {
        administer("POST", "/users/" + id + "/logout", "");
    }

    /** What Keycloak gives for her password. */
    JsonObject tokens(String client, String scope) {
        return Par.grant(Map.of(
                "grant_type", PASSWORD_GRANT,
                "client_id", client,
                "username", username,
                "password", Par.password(),
                "scope", scope));
    }

    /** A fresh access token. */
    String token() {
        return tokens("par-test", "openid organization").getString("access_token");
    }

    String password() {
        return Par.password();
    }

    /** What the administrator of Keycloak does; fails the test when Keycloak refuses. */
    static HttpResponse<String> administer(String method, String path, String body) {
        return administer(Par.issuer(), method, path, body);
    }

    /** The same in another realm than that of PAR. */
    static HttpResponse<String> administer(String realm, String method, String path, String body) {
        HttpResponse<String> answer =
                Par.send(HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + path))
                        .header("Authorization", "Bearer " + TestStack.stack().administratorToken())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    static String find(HttpResponse<String> list, String name, String value) {
        return Json.createReader(new StringReader(list.body())).readArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> value.equals(one.getString(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none with " + name + " " + value))
                .getString("id");
    }
}
