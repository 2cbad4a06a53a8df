// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.util.Map;
import java.util.Optional;

/**
 * How to start.
 *
 * @param ports where the servers listen
 * @param folders where everything lies
 * @param given settings of the application ({@code par.…}) that were given and go before the launcher's own; with
 *     {@code par.db.url} or {@code par.oidc.issuer} among them, the embedded PostgreSQL or Keycloak stays away
 * @param testing whether the realm gets the client with which tests fetch tokens by password
 */
public record Settings(Ports ports, Folders folders, Map<String, String> given, boolean testing) {

    static final String DATABASE = "par.db.url";
    static final String ISSUER = "par.oidc.issuer";
    static final String PUBLIC_URL = "par.public-url";

    /** Whether the database is somebody else's. */
    public boolean externalDatabase() {
        return given.containsKey(DATABASE);
    }

    /** Whether the identity server is somebody else's. */
    public boolean externalIdentity() {
        return given.containsKey(ISSUER);
    }

    /** The address under which browsers reach PAR. */
    public String publicUrl() {
        return Optional.ofNullable(given.get(PUBLIC_URL)).orElse("http://localhost:" + ports.par());
    }
}
