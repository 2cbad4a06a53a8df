// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import java.util.List;
import java.util.Map;

/** What stands in the tokens: who it is, of which organisation with which roles, of which unit, and for whom. */
final class RealmScopes {

    /** Whom access tokens are meant for: the API of PAR. */
    private static final String AUDIENCE = "par-api";

    private RealmScopes() {}

    /** The parts of the realm that decide on claims. */
    static Map<String, Object> content() {
        return object(
                "clientScopes", List.of(basic(), profile(), email(), par(), organization()),
                "defaultDefaultClientScopes", List.of("basic", "profile", "email", "par"),
                "defaultOptionalClientScopes", List.of("organization"),
                "components", userProfileComponent());
    }

    /** The user profile as a part of a realm. */
    static Map<String, Object> userProfileComponent() {
        return object(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(object(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        object("kc.user.profile.config", List.of(userProfile())))));
    }

    private static Map<String, Object> basic() {
        return scope("basic", List.of(mapper("sub", "oidc-sub-mapper", object()), authTime()));
    }

    private static Map<String, Object> authTime() {
        return mapper(
                "auth_time",
                "oidc-usersessionmodel-note-mapper",
                object("user.session.note", "AUTH_TIME", "claim.name", "auth_time", "jsonType.label", "long"));
    }

    private static Map<String, Object> profile() {
        return scope(
                "profile",
                List.of(
                        mapper("name", "oidc-full-name-mapper", object()),
                        attribute("username", "preferred_username"),
                        attribute("firstName", "given_name"),
                        attribute("lastName", "family_name")));
    }

    private static Map<String, Object> email() {
        return scope("email", List.of(attribute("email", "email")));
    }

    private static Map<String, Object> par() {
        return scope("par", List.of(attribute("unit", "unit"), audience(), ownProvider(), mayAskOwnProvider()));
    }

    /** Through which own provider of an organisation somebody came. */
    private static Map<String, Object> ownProvider() {
        return mapper(
                "own provider",
                "oidc-usersessionmodel-note-mapper",
                object(
                        "user.session.note",
                        "identity_provider",
                        "claim.name",
                        "identity_provider",
                        "jsonType.label",
                        "String"));
    }

    /** With this Keycloak asks the own provider, for PAR, whether it still knows her. */
    private static Map<String, Object> mayAskOwnProvider() {
        return mapper(
                "may ask own provider",
                "oidc-usermodel-client-role-mapper",
                object(
                        "usermodel.clientRoleMapping.clientId",
                        "broker",
                        "claim.name",
                        "resource_access.broker.roles",
                        "jsonType.label",
                        "String",
                        "multivalued",
                        "true",
                        "id.token.claim",
                        "false",
                        "userinfo.token.claim",
                        "false"));
    }

    private static Map<String, Object> audience() {
        return mapper(
                "audience",
                "oidc-audience-mapper",
                object("included.custom.audience", AUDIENCE, "id.token.claim", "false"));
    }

    /** The organisation by its immutable id, and as groups the roles that the person has within it. */
    private static Map<String, Object> organization() {
        Map<String, Object> membership = object(
                "claim.name", "organization",
                "jsonType.label", "JSON",
                "multivalued", "true",
                "addOrganizationId", "true",
                "addOrganizationAttributes", "true");
        return scope(
                "organization",
                List.of(
                        mapper("organization", "oidc-organization-membership-mapper", membership),
                        mapper("groups", "oidc-organization-group-membership-mapper", object())));
    }

    private static Map<String, Object> attribute(String attribute, String claim) {
        return mapper(
                claim,
                "oidc-usermodel-attribute-mapper",
                object("user.attribute", attribute, "claim.name", claim, "jsonType.label", "String"));
    }

    private static Map<String, Object> mapper(String name, String type, Map<String, Object> config) {
        Map<String, Object> all = object(
                "access.token.claim", "true",
                "id.token.claim", "true",
                "userinfo.token.claim", "true",
                "introspection.token.claim", "true");
        all.putAll(config);
        return object("name", name, "protocol", "openid-connect", "protocolMapper", type, "config", all);
    }

    private static Map<String, Object> scope(String name, List<Map<String, Object>> mappers) {
        return object(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                object("include.in.token.scope", "true", "display.on.consent.screen", "false"),
                "protocolMappers",
                mappers);
    }

    /** The user profile: as Keycloak has it, plus the unit, which only administrators set. */
    private static String userProfile() {
        return Json.write(object(
                "attributes",
                List.of(
                        own("username"),
                        own("email"),
                        own("firstName"),
                        own("lastName"),
                        own("locale"),
                        administered("unit"))));
    }

    private static Map<String, Object> own(String name) {
        List<String> both = List.of("admin", "user");
        return object("name", name, "permissions", object("view", both, "edit", both));
    }

    private static Map<String, Object> administered(String name) {
        return object("name", name, "permissions", object("view", List.of("admin", "user"), "edit", List.of("admin")));
    }
}
