// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who exists at the own provider of her organisation only, made for one test; and what the administrator there does with her.
 *
 * @param realm of the provider
 */
record Elsewhere(String realm, String id, String email) {

    static final String PASSWORD = "wachtwoord-bij-de-gemeente";

    private static final Map<String, String> DOMAINS =
            Map.of("gm0141", "almelo.example", "ws0663", "buitendienst.vechtstromen.example");

    /** A person whom PAR has never seen, in one group at the provider of this organisation. */
    static Elsewhere create(String tenant, String group) {
        String realm = realm(tenant);
        String name = "nieuw-" + UUID.randomUUID();
        String email = name + "@" + DOMAINS.get(tenant);
        HttpResponse<String> made = Newcomer.administer(
                realm,
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", name)
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
                                                .add("value", PASSWORD)
                                                .add("temporary", false)))
                        .build()
                        .toString());
        String place = made.headers().firstValue("Location").orElseThrow();
        Elsewhere person = new Elsewhere(realm, place.substring(place.lastIndexOf('/') + 1), email);
        person.enters(group);
        return person;
    }

    /** The realm that plays the provider of this organisation. */
    static String realm(String tenant) {
        return Par.issuer().replace("/realms/par", "/realms/inlogdienst-" + tenant);
    }

    void enters(String group) {
        Newcomer.administer(realm, "PUT", membership(group), "{}");
    }

    void leaves(String group) {
        Newcomer.administer(realm, "DELETE", membership(group), "");
    }

    /** Her employer takes her account away. */
    void isDisabled() {
        Newcomer.administer(realm, "PUT", "/users/" + id, "{\"enabled\":false}");
    }

    private String membership(String group) {
        return "/users/" + id + "/groups/"
                + Newcomer.find(Newcomer.administer(realm, "GET", "/groups", ""), "name", group);
    }
}
