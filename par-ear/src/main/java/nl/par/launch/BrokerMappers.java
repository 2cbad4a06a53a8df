// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.tenancy.OwnProvider;

/** What Keycloak takes over from an own provider at every log-in: who somebody is, her unit, and by her groups her roles. */
final class BrokerMappers {

    /** Matches nothing. */
    private static final String NEVER = "(?!)";

    private BrokerMappers() {}

    /**
     * The mappers of one provider. There is one for every role, also for one that no group gives: what Keycloak's mapper does not see,
     * it takes away, so that a role given by hand, or by a group that no longer counts, is gone at the next log-in.
     */
    static List<Map<String, Object>> of(String alias, OwnProvider own) {
        boolean oidc = own.kind() == OwnProvider.Kind.OIDC;
        List<Map<String, Object>> mappers = new ArrayList<>();
        Realm.ROLES.forEach(role -> mappers.add(role(alias, own, role)));
        if (oidc) {
            mappers.add(
                    mapper(alias, "unit", "oidc-user-attribute-idp-mapper", attribute("claim", own.unitIn(), "unit")));
        } else {
            mappers.add(samlAttribute(alias, own.unitIn(), "unit"));
            List.of("email", "firstName", "lastName").forEach(name -> mappers.add(samlAttribute(alias, name, name)));
        }
        mappers.add(mapper(
                alias,
                "username",
                oidc ? "oidc-username-idp-mapper" : "saml-username-idp-mapper",
                object(
                        "syncMode", "IMPORT",
                        "target", "LOCAL",
                        "template", oidc ? "${CLAIM.email}" : "${ATTRIBUTE.email}")));
        return mappers;
    }

    private static Map<String, Object> role(String alias, OwnProvider own, String role) {
        boolean oidc = own.kind() == OwnProvider.Kind.OIDC;
        List<String> groups = own.groupsOf(role);
        String regex =
                groups.isEmpty() ? NEVER : groups.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String kind = oidc ? "claim" : "attribute";
        Map<String, Object> config = object(
                "syncMode",
                "FORCE",
                kind + "s",
                "[" + Json.write(object("key", own.groupsIn(), "value", regex)) + "]",
                "are." + kind + ".values.regex",
                "true",
                "group",
                "/" + role,
                "groupType",
                "ORGANIZATION");
        return mapper(alias, role, oidc ? "oidc-advanced-group-idp-mapper" : "saml-advanced-group-idp-mapper", config);
    }

    private static Map<String, Object> samlAttribute(String alias, String from, String to) {
        return mapper(alias, to, "saml-user-attribute-idp-mapper", attribute("attribute.name", from, to));
    }

    private static Map<String, Object> attribute(String source, String from, String to) {
        return object("syncMode", "FORCE", source, from, "user.attribute", to);
    }

    private static Map<String, Object> mapper(String alias, String name, String type, Map<String, Object> config) {
        return object("name", name, "identityProviderAlias", alias, "identityProviderMapper", type, "config", config);
    }
}
