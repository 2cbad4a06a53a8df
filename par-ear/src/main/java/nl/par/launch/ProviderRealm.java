// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.par.tenancy.OwnProvider;

/**
 * A realm that plays the own provider of a demo organisation: its people, in groups as the organisation named them. It stands in for an
 * address under {@code .example}, a name that nobody has.
 */
final class ProviderRealm {

    private final String keycloak;
    private final Organisation organisation;
    private final OwnProvider own;

    ProviderRealm(String keycloak, Organisation organisation) {
        this.keycloak = keycloak;
        this.organisation = organisation;
        this.own = organisation.provider().orElseThrow();
    }

    /** Whether this provider is made up, so that a realm plays it. */
    static boolean plays(OwnProvider own) {
        return own.address().getHost().endsWith(".example");
    }

    static String name(String code) {
        return "inlogdienst-" + code;
    }

    /** Where it is, in place of what the settings say. */
    URI address() {
        String realm = keycloak + "/realms/" + name(organisation.code());
        return URI.create(own.kind() == OwnProvider.Kind.OIDC ? realm : realm + "/protocol/saml/descriptor");
    }

    /** The import for Keycloak. */
    Map<String, Object> content(List<Colleague> colleagues, String password) {
        return object(
                "realm",
                name(organisation.code()),
                "displayName",
                "Inlogdienst van " + organisation.name(),
                "loginTheme",
                LoginTheme.NAME,
                "enabled",
                true,
                "sslRequired",
                "external",
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("nl", "en"),
                "defaultLocale",
                "nl",
                "components",
                RealmScopes.userProfileComponent(),
                "groups",
                own.groups().stream()
                        .map(OwnProvider.GroupRole::group)
                        .distinct()
                        .map(group -> object("name", group))
                        .toList(),
                "clients",
                List.of(own.kind() == OwnProvider.Kind.OIDC ? oidc() : saml()),
                "users",
                colleagues.stream()
                        .filter(person -> person.worksFor(organisation.code()))
                        .map(person -> user(person, password))
                        .toList());
    }

    private Map<String, Object> user(Colleague person, String password) {
        Map<String, Object> user = Realm.user(person, password);
        user.put("id", idOf(person));
        user.put(
                "groups",
                person.roles().stream()
                        .flatMap(role -> own.groupsOf(role).stream().limit(1))
                        .map(group -> "/" + group)
                        .toList());
        return user;
    }

    /** What she is there; an id serves once in a Keycloak. */
    static String idOf(Colleague person) {
        return Realm.fixedId("inlogdienst/" + person.id());
    }

    private Map<String, Object> oidc() {
        return object(
                "clientId",
                own.clientId(),
                "name",
                "PAR",
                "enabled",
                true,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "clientAuthenticatorType",
                "client-jwt",
                "redirectUris",
                List.of(endpoint()),
                "attributes",
                object(
                        "use.jwks.url", "true",
                        "jwks.url", issuer() + "/protocol/openid-connect/certs",
                        "pkce.code.challenge.method", "S256"),
                "protocolMappers",
                List.of(
                        mapper(
                                "oidc-group-membership-mapper",
                                object("claim.name", own.groupsIn(), "full.path", "false")),
                        mapper(
                                "oidc-usermodel-attribute-mapper",
                                object(
                                        "user.attribute",
                                        "unit",
                                        "claim.name",
                                        own.unitIn(),
                                        "jsonType.label",
                                        "String"))));
    }

    private Map<String, Object> saml() {
        List<Map<String, Object>> mappers = new ArrayList<>();
        mappers.add(mapper(
                "saml-group-membership-mapper",
                object("attribute.name", own.groupsIn(), "full.path", "false", "single", "true")));
        mappers.add(
                mapper("saml-user-attribute-mapper", object("user.attribute", "unit", "attribute.name", own.unitIn())));
        List.of("email", "firstName", "lastName")
                .forEach(name -> mappers.add(
                        mapper("saml-user-property-mapper", object("user.attribute", name, "attribute.name", name))));
        return object(
                "clientId",
                issuer(),
                "name",
                "PAR",
                "protocol",
                "saml",
                "enabled",
                true,
                "redirectUris",
                List.of(endpoint()),
                "attributes",
                object(
                        "saml.assertion.signature", "true",
                        "saml.server.signature", "true",
                        "saml.client.signature", "false",
                        "saml_force_name_id_format", "true",
                        "saml_name_id_format", "username",
                        "saml_assertion_consumer_url_post", endpoint()),
                "protocolMappers",
                mappers);
    }

    private static Map<String, Object> mapper(String type, Map<String, Object> config) {
        boolean saml = type.startsWith("saml");
        Map<String, Object> all = saml
                ? object()
                : object("access.token.claim", "true", "id.token.claim", "true", "userinfo.token.claim", "true");
        all.putAll(config);
        String name = type + " " + config.getOrDefault("attribute.name", "");
        return object(
                "name",
                name.strip(),
                "protocol",
                saml ? "saml" : "openid-connect",
                "protocolMapper",
                type,
                "config",
                all);
    }

    private String issuer() {
        return keycloak + "/realms/" + Realm.NAME;
    }

    private String endpoint() {
        return issuer() + "/broker/" + organisation.code() + "/endpoint";
    }
}
