// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.par.tenancy.OwnProvider;

/**
 * Makes Keycloak broker the own identity provider of an organisation, as its {@code organisatie.yaml} says: known to Keycloak, linked to
 * the Organization, found by the e-mail address, and with its groups as roles, anew at every log-in. Can be repeated.
 */
final class Brokering {

    /** Any of the domains of the Organization. */
    private static final String ANY = "ANY";
    /** In seconds; Keycloak adds it to the time in 32 bits. */
    private static final String LONGER_THAN_ANY_TOKEN =
            String.valueOf(Duration.ofDays(31).toSeconds());

    private final KeycloakAdmin keycloak;
    private final Function<String, Optional<String>> secrets;

    /** @param secrets by the code of an organisation, what PAR and its provider agreed on */
    Brokering(KeycloakAdmin keycloak, Function<String, Optional<String>> secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    /**
     * Brings the provider in, or what changed of it.
     *
     * @param organization the id of the Organization
     * @param address where the provider really is
     */
    void bring(Organisation organisation, String organization, URI address) {
        OwnProvider own = organisation.provider().orElseThrow();
        String alias = organisation.code();
        String instance = "identity-provider/instances/" + alias;
        String provider = Json.write(provider(organisation, config(organisation, own, address)));
        keycloak.make("identity-provider/instances", provider);
        keycloak.change(instance, provider);
        mappers(instance, BrokerMappers.of(alias, own));
        domains(organisation, organization);
        String linked = "organizations/" + organization + "/identity-providers";
        if (find(linked, "alias", alias).isEmpty()) {
            keycloak.make(linked, alias);
        }
    }

    /** Tells Keycloak who of the people that it knows is who at the provider, as after their first log-in. */
    void know(Organisation organisation, List<Colleague> people) {
        String broker = find("clients?clientId=broker", "clientId", "broker")
                .orElseThrow()
                .getString("id");
        String mayAsk = "[" + keycloak.one("clients/" + broker + "/roles/read-token") + "]";
        for (Colleague person : people) {
            know(organisation, person);
            keycloak.make("users/" + person.id() + "/role-mappings/clients/" + broker, mayAsk);
        }
    }

    private void know(Organisation organisation, Colleague person) {
        String alias = organisation.code();
        boolean saml = organisation.provider().orElseThrow().kind() == OwnProvider.Kind.SAML;
        keycloak.make(
                "users/" + person.id() + "/federated-identity/" + alias,
                Json.write(object(
                        "identityProvider",
                        alias,
                        "userId",
                        saml ? person.username() : ProviderRealm.idOf(person),
                        "userName",
                        person.username())));
    }

    private static Map<String, Object> provider(Organisation organisation, Map<String, Object> config) {
        boolean oidc = organisation.provider().orElseThrow().kind() == OwnProvider.Kind.OIDC;
        return object(
                "alias",
                organisation.code(),
                "displayName",
                organisation.name(),
                "providerId",
                oidc ? "oidc" : "saml",
                "enabled",
                true,
                "trustEmail",
                true,
                "storeToken",
                oidc,
                "addReadTokenRoleOnCreate",
                oidc,
                "hideOnLogin",
                true,
                "firstBrokerLoginFlowAlias",
                "first broker login",
                "config",
                config);
    }

    /** What the provider publishes about itself, and what PAR wants of it. */
    private Map<String, Object> config(Organisation organisation, OwnProvider own, URI address) {
        boolean oidc = own.kind() == OwnProvider.Kind.OIDC;
        String published = oidc ? address + "/.well-known/openid-configuration" : address.toString();
        JsonObject found = keycloak.ask(
                "identity-provider/import-config",
                Json.write(object("providerId", own.kind().code(), "fromUrl", published)));
        Map<String, Object> config = new LinkedHashMap<>();
        found.forEach((name, value) -> config.put(name, Json.text(value)));
        if (oidc && !address.toString().equals(config.get("issuer"))) {
            throw new LaunchFailure("De inlogdienst op " + address + " noemt zichzelf " + config.get("issuer") + ".");
        }
        // Leaving PAR is not leaving work: her own provider is not logged out.
        config.remove("logoutUrl");
        config.remove("singleLogoutServiceUrl");
        config.putAll(oidc ? oidc(organisation.code(), own) : saml(address));
        config.putAll(object(
                "syncMode", "FORCE",
                "validateSignature", "true",
                "backchannelSupported", "false",
                "kc.org.domain", ANY,
                "kc.org.broker.redirect.mode.email-matches", "true"));
        return config;
    }

    /** With every confirmation the kept token is renewed, however long it would still live. */
    private Map<String, Object> oidc(String code, OwnProvider own) {
        Map<String, Object> config = object(
                "clientId", own.clientId(),
                "defaultScope", own.scope(),
                "useJwksUrl", "true",
                "pkceEnabled", "true",
                "pkceMethod", "S256",
                "loginHint", "true",
                "minValidityToken", LONGER_THAN_ANY_TOKEN);
        if (own.proof() == OwnProvider.Proof.KEY) {
            config.putAll(object("clientAuthMethod", "private_key_jwt", "clientAssertionSigningAlg", "RS256"));
            return config;
        }
        String secret = secrets.apply(code)
                .orElseThrow(() -> new LaunchFailure("Het geheim van de inlogdienst van " + code
                        + " ontbreekt: zet het in de omgeving als " + ProviderSecrets.variable(code) + "."));
        config.putAll(object("clientAuthMethod", "client_secret_basic", "clientSecret", secret));
        return config;
    }

    private Map<String, Object> saml(URI address) {
        return object(
                "entityId", keycloak.issuer(),
                "principalType", "SUBJECT",
                "wantAssertionsSigned", "true",
                "useMetadataDescriptorUrl", "true",
                "metadataDescriptorUrl", address.toString());
    }

    /** Those that are wanted are made or changed, all others go. */
    private void mappers(String instance, List<Map<String, Object>> wanted) {
        Map<String, JsonObject> there = new LinkedHashMap<>();
        keycloak.list(instance + "/mappers").stream()
                .map(JsonValue::asJsonObject)
                .forEach(mapper -> there.put(mapper.getString("name"), mapper));
        for (Map<String, Object> mapper : wanted) {
            JsonObject before = there.remove(String.valueOf(mapper.get("name")));
            if (before == null) {
                keycloak.make(instance + "/mappers", Json.write(mapper));
            } else {
                mapper.put("id", before.getString("id"));
                keycloak.change(instance + "/mappers/" + before.getString("id"), Json.write(mapper));
            }
        }
        there.values().forEach(gone -> keycloak.remove(instance + "/mappers/" + gone.getString("id")));
    }

    private void domains(Organisation organisation, String organization) {
        String place = "organizations/" + organization;
        Map<String, Object> now = new LinkedHashMap<>(keycloak.one(place));
        now.put("domains", organisation.domainList());
        keycloak.change(place, Json.write(now));
    }

    private Optional<JsonObject> find(String path, String name, String value) {
        return keycloak.list(path).stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> value.equals(one.getString(name, "")))
                .findFirst();
    }
}
