// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The realm {@code par} as Keycloak imports it: one Organization per tenant, the roles as groups inside it, the people
 * of the demo, and a service account per tenant. All ids are fixed.
 */
public final class Realm {

    /** Name of the realm. */
    public static final String NAME = "par";
    /** Key of the one password that all people of the demo have. */
    static final String DEMO_PASSWORD = "demo-password";
    /** The role of an organisation's own systems. */
    static final String SERVICE_ACCOUNT = "service-account";

    static final List<String> ROLES = List.of(
            "employee",
            "manager",
            "vpt-adviser",
            "privacy-officer",
            "functional-admin",
            "norm-steward",
            SERVICE_ACCOUNT);
    private static final int ACCESS_TOKEN_SECONDS = 60;
    private static final int SESSION_IDLE_SECONDS = 30 * 60;
    private static final int SESSION_MAX_SECONDS = 10 * 3600;

    private final List<Organisation> organisations;
    private final List<Colleague> colleagues;
    private final Secrets secrets;

    Realm(Folders folders, Secrets secrets) {
        this.organisations = Organisation.readAll(folders.tenantConfig());
        this.colleagues = Colleague.readAll(folders.tenantConfig());
        this.secrets = secrets;
    }

    /** The organisations of the realm. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** The people of the demo. */
    public List<Colleague> colleagues() {
        return colleagues;
    }

    /** The password of all people of the demo. */
    public String demoPassword() {
        return secrets.of(DEMO_PASSWORD);
    }

    /** Client id of the service account of a tenant. */
    public static String serviceAccount(String tenant) {
        return "koppeling-" + tenant;
    }

    /** Client secret of the service account of a tenant. */
    public String serviceAccountSecret(String tenant) {
        return secrets.of(serviceAccount(tenant));
    }

    /** The import for Keycloak, with the client of PAR and, in tests, the client that takes passwords. */
    Map<String, Object> content(List<Map<String, Object>> clientsOfPar) {
        Map<String, Object> realm = object(
                "realm",
                NAME,
                "displayName",
                "PAR",
                "loginTheme",
                LoginTheme.NAME,
                "enabled",
                true,
                "organizationsEnabled",
                true,
                "sslRequired",
                "external",
                "bruteForceProtected",
                true,
                "loginWithEmailAllowed",
                true,
                "accessTokenLifespan",
                ACCESS_TOKEN_SECONDS,
                "ssoSessionIdleTimeout",
                SESSION_IDLE_SECONDS,
                "ssoSessionMaxLifespan",
                SESSION_MAX_SECONDS,
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("nl", "en"),
                "defaultLocale",
                "nl");
        realm.putAll(RealmScopes.content());
        List<Map<String, Object>> clients = new ArrayList<>(clientsOfPar);
        organisations.forEach(
                tenant -> clients.add(serviceAccountClient(tenant.code(), serviceAccountSecret(tenant.code()))));
        realm.put("clients", clients);
        realm.put("users", users());
        realm.put(
                "organizations", organisations.stream().map(this::organization).toList());
        return realm;
    }

    /** The client of an organisation's own systems. */
    static Map<String, Object> serviceAccountClient(String tenant, String secret) {
        return object(
                "clientId", serviceAccount(tenant),
                "name", "Koppeling " + tenant,
                "enabled", true,
                "publicClient", false,
                "secret", secret,
                "serviceAccountsEnabled", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false);
    }

    private List<Map<String, Object>> users() {
        List<Map<String, Object>> users = new ArrayList<>();
        colleagues.forEach(person -> users.add(logsInElsewhere(person) ? known(person) : user(person, demoPassword())));
        organisations.forEach(tenant -> users.add(object(
                "id", serviceUserId(tenant.code()),
                "username", serviceUser(tenant.code()),
                "enabled", true,
                "serviceAccountClientId", serviceAccount(tenant.code()))));
        return users;
    }

    private boolean logsInElsewhere(Colleague person) {
        return organisations.stream().anyMatch(one -> one.provider().isPresent() && person.worksFor(one.code()));
    }

    /** One of the people of the demo, with a password. */
    static Map<String, Object> user(Colleague person, String password) {
        Map<String, Object> user = known(person);
        user.put("credentials", List.of(object("type", "password", "value", password, "temporary", false)));
        return user;
    }

    /** One of the people of the demo; without a password she comes in only through the provider of her organisation. */
    static Map<String, Object> known(Colleague person) {
        return object(
                "id", person.id(),
                "username", person.username(),
                "enabled", true,
                "email", person.detail("email"),
                "emailVerified", true,
                "firstName", person.detail("firstName"),
                "lastName", person.detail("lastName"),
                "attributes", object("unit", List.of(person.detail("unit")), "locale", List.of("nl")));
    }

    private Map<String, Object> organization(Organisation tenant) {
        List<Object> members = new ArrayList<>();
        colleagues.stream()
                .filter(person -> person.worksFor(tenant.code()))
                .map(person -> member(tenant, person.id(), person.username(), person.roles()))
                .forEach(members::add);
        members.add(member(tenant, serviceUserId(tenant.code()), serviceUser(tenant.code()), List.of(SERVICE_ACCOUNT)));
        return object(
                "id", tenant.id(),
                "name", tenant.name(),
                "alias", tenant.code(),
                "enabled", true,
                "attributes", object("tooi", List.of(tenant.code())),
                "domains", tenant.domainList(),
                "groups", ROLES.stream().map(role -> group(tenant, role)).toList(),
                "members", members);
    }

    private static Map<String, Object> member(Organisation tenant, String id, String username, List<String> roles) {
        return object(
                "id",
                id,
                "username",
                username,
                "membershipType",
                "UNMANAGED",
                "groups",
                roles.stream().map(role -> groupId(tenant, role)).toList());
    }

    private static Map<String, Object> group(Organisation tenant, String role) {
        return object("id", groupId(tenant, role), "name", role, "path", "/" + role);
    }

    private static String groupId(Organisation tenant, String role) {
        return fixedId(tenant.id() + "/" + role);
    }

    private static String serviceUser(String tenant) {
        return "service-account-" + serviceAccount(tenant);
    }

    private static String serviceUserId(String tenant) {
        return fixedId(serviceUser(tenant));
    }

    static String fixedId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
