// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.util.Map;

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
        String name = Newcomer.unused();
        String email = name + "@" + DOMAINS.get(tenant);
        Elsewhere person = new Elsewhere(realm, Newcomer.account(realm, name, email, PASSWORD), email);
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
