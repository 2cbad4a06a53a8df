// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the realm into the embedded Keycloak. The realm belongs wholly to the files of {@code tenant-config}: when
 * they change it is thrown away and made anew. Nobody notices, because every id in it is fixed.
 */
final class RealmImport {

    static final String ADMIN = "beheer";
    static final String ADMIN_SECRET = "keycloak-admin";

    private final Http http = new Http();
    private final String url;
    private final Path marker;
    private final Secrets secrets;

    RealmImport(String url, Path data, Secrets secrets) {
        this.url = url;
        this.marker = data.resolve("keycloak").resolve("realm.sha256");
        this.secrets = secrets;
    }

    /**
     * Makes the realm what the files say; does nothing when it is so already.
     *
     * @param organisations whose own providers some realms play; those are made anew too
     * @param afterwards brings these providers in
     */
    void ensure(Map<String, Object> realm, List<Organisation> organisations, Consumer<Organisation> afterwards) {
        String content = Json.write(realm);
        String fingerprint = fingerprint(content + organisations);
        try {
            if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
                return;
            }
            String token = token();
            call(token, Http.request(realm(Realm.NAME)).DELETE());
            for (Organisation organisation : organisations) {
                call(
                        token,
                        Http.request(realm(ProviderRealm.name(organisation.code())))
                                .DELETE());
            }
            expect(call(token, Http.request(url + "/admin/realms").POST(json(content))));
            organisations.forEach(afterwards);
            Files.writeString(marker, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh token of the administrator of the embedded Keycloak. */
    String token() throws IOException {
        HttpResponse<String> answer = http.form(
                Http.request(url + "/realms/master/protocol/openid-connect/token"),
                Map.of(
                        "client_id",
                        "admin-cli",
                        "grant_type",
                        "password",
                        "username",
                        ADMIN,
                        "password",
                        secrets.of(ADMIN_SECRET)));
        expect(answer);
        return Json.read(answer.body()).asJsonObject().getString("access_token");
    }

    private HttpResponse<String> call(String token, HttpRequest.Builder request) throws IOException {
        return http.send(request.header("Authorization", "Bearer " + token).header("Content-Type", "application/json"));
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new LaunchFailure("Keycloak refuses the realm: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String realm(String name) {
        return url + "/admin/realms/" + name;
    }

    private static HttpRequest.BodyPublisher json(String content) {
        return HttpRequest.BodyPublishers.ofString(content);
    }

    private static String fingerprint(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
