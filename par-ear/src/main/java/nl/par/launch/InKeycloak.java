// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.par.tenancy.TenantSettings;

/** What Keycloak holds of an organisation that leaves, as it was when this was made. */
final class InKeycloak {

    private static final int PAGE = 100;

    private final KeycloakAdmin keycloak;
    private final String code;
    private final String organization;
    private final Optional<String> playedProvider;
    private final List<String> people;

    InKeycloak(KeycloakAdmin keycloak, TenantSettings leaving) {
        this.keycloak = keycloak;
        this.code = leaving.code();
        this.organization = "organizations/" + leaving.organizationId();
        this.playedProvider =
                leaving.ownProvider().filter(ProviderRealm::plays).map(own -> ProviderRealm.name(leaving.code()));
        this.people = onlyHere();
    }

    /** Members who work for no other organisation; their accounts are of no use to anybody when it is gone. */
    private List<String> onlyHere() {
        List<String> only = new ArrayList<>();
        List<JsonObject> page;
        int first = 0;
        do {
            page = keycloak.listIfThere(organization + "/members?first=" + first + "&max=" + PAGE)
                    .getValuesAs(JsonObject.class);
            page.stream()
                    .map(member -> member.getString("id"))
                    .filter(id -> keycloak.list("organizations/members/" + id + "/organizations")
                                    .size()
                            == 1)
                    .forEach(only::add);
            first += PAGE;
        } while (page.size() == PAGE);
        return only;
    }

    /** Removes all of it, and tells what was there. */
    List<String> forget() {
        List<String> removed = new ArrayList<>();
        if (keycloak.remove(organization)) {
            removed.add("Keycloak " + organization);
        }
        if (keycloak.remove("identity-provider/instances/" + code)) {
            removed.add("Keycloak identity provider " + code);
        }
        playedProvider.filter(keycloak::removeRealm).ifPresent(realm -> removed.add("Keycloak realm " + realm));
        String account = Realm.serviceAccount(code);
        for (JsonObject client : keycloak.list("clients?clientId=" + account).getValuesAs(JsonObject.class)) {
            if (keycloak.remove("clients/" + client.getString("id"))) {
                removed.add("Keycloak client " + account);
            }
        }
        long accounts =
                people.stream().filter(id -> keycloak.remove("users/" + id)).count();
        removed.add("Keycloak accounts: " + accounts);
        return removed;
    }
}
