// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clients of the realm with which people log in. */
final class RealmClients {

    /** Client id of PAR. */
    static final String PAR = "par";
    /** The client that exists in tests only, and takes a name and a password, or a code, for a token. */
    static final String TEST = "par-test";

    private RealmClients() {}

    static List<Map<String, Object>> content(Settings settings, ClientKey key) {
        List<Map<String, Object>> clients = new ArrayList<>();
        clients.add(par(settings.publicUrl(), key));
        if (settings.testing()) {
            clients.add(test());
        }
        return clients;
    }

    /** Code flow only, PKCE S256, and private_key_jwt instead of a secret (NL GOV OpenID Connect 1.0.1). */
    private static Map<String, Object> par(String publicUrl, ClientKey key) {
        return object(
                "clientId",
                PAR,
                "name",
                "PAR",
                "enabled",
                true,
                "publicClient",
                false,
                "standardFlowEnabled",
                true,
                "implicitFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "clientAuthenticatorType",
                "client-jwt",
                "redirectUris",
                List.of(publicUrl + "/login/terug"),
                "webOrigins",
                List.of(),
                "attributes",
                object(
                        "use.jwks.string", "true",
                        "jwks.string", key.publicKeys(),
                        "token.endpoint.auth.signing.alg", "ES256",
                        "pkce.code.challenge.method", "S256",
                        "backchannel.logout.session.required", "false"));
    }

    private static Map<String, Object> test() {
        return object(
                "clientId", TEST,
                "enabled", true,
                "publicClient", true,
                "standardFlowEnabled", true,
                "redirectUris", List.of("http://localhost/nergens"),
                "directAccessGrantsEnabled", true);
    }
}
