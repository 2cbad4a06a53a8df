// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static nl.par.launch.Json.object;
import static nl.par.launch.KeycloakAdmin.query;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.par.tenancy.OwnProvider;

/**
 * {@code mvn -Pjoin-tenant -Dtooi=gm0141}: brings an organisation whose folder is ready into a running Keycloak: its Organization, the
 * roles as groups, its own identity provider, the service account and, of a demo organisation, its people. The id that Keycloak gave goes into its
 * {@code organisatie.yaml}; within ten seconds a running PAR knows the organisation. Can be repeated.
 */
final class JoinOrganisation {

    private static final int KEYCLOAK_PORT = 8180;

    private final KeycloakAdmin keycloak;
    private final Secrets secrets;
    private final ProviderSecrets providerSecrets = new ProviderSecrets(System.getenv());
    private final Path root;

    JoinOrganisation(KeycloakAdmin keycloak, Secrets secrets, Path root) {
        this.keycloak = keycloak;
        this.secrets = secrets;
        this.root = root;
    }

    /** Joins the organisation of the command. */
    @SuppressWarnings("SystemOut") // this is what the command is for
    public static void main(String[] arguments) {
        Path root = Path.of(NewOrganisation.required("par.tenant-config"));
        Secrets secrets = new Secrets(Path.of(NewOrganisation.required("par.data")));
        String port = System.getProperty("par.keycloak.port", String.valueOf(KEYCLOAK_PORT));
        KeycloakAdmin keycloak = new KeycloakAdmin(
                System.getProperty("keycloak", "http://localhost:" + port),
                System.getProperty("realm", Realm.NAME),
                environment("PAR_KEYCLOAK_ADMIN").orElse(RealmImport.ADMIN),
                environment("PAR_KEYCLOAK_PASSWORD").orElseGet(() -> secrets.of(RealmImport.ADMIN_SECRET)));
        String code = NewOrganisation.required("tooi");
        Organisation organisation = Organisation.find(root, code);
        String id = new JoinOrganisation(keycloak, secrets, root).join(organisation);
        System.out.println(organisation.name() + " staat in Keycloak met id " + id + ".");
        System.out.println(
                "Koppeling: " + Realm.serviceAccount(code) + "; het geheim staat in secrets.properties van par.data.");
    }

    /** Brings the organisation in and answers the id that Keycloak knows it by. */
    String join(Organisation organisation) {
        String id = organization(organisation);
        Realm.ROLES.forEach(role -> keycloak.make("organizations/" + id + "/groups", Json.write(object("name", role))));
        keycloak.make(
                "clients",
                Json.write(Realm.serviceAccountClient(
                        organisation.code(), secrets.of(Realm.serviceAccount(organisation.code())))));
        String client = keycloak.list("clients?clientId=" + Realm.serviceAccount(organisation.code()))
                .getJsonObject(0)
                .getString("id");
        String account =
                keycloak.one("clients/" + client + "/service-account-user").getString("id");
        member(id, account, List.of(Realm.SERVICE_ACCOUNT));
        Colleague.readAll(root).stream()
                .filter(person -> person.worksFor(organisation.code()))
                .forEach(person -> member(id, user(organisation, person), person.roles()));
        logInThroughItsOwn(organisation, id);
        remember(organisation, id);
        return id;
    }

    private String organization(Organisation organisation) {
        keycloak.make(
                "organizations",
                Json.write(object(
                        "name", organisation.name(),
                        "alias", organisation.code(),
                        "enabled", true,
                        "attributes", object("tooi", List.of(organisation.code())),
                        "domains", organisation.domainList())));
        return keycloak
                .list("organizations?search=" + query(organisation.domains().get(0)) + "&exact=true")
                .stream()
                .map(found -> found.asJsonObject())
                .filter(found -> organisation.code().equals(found.getString("alias", "")))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailure("Keycloak heeft al een andere Organization met de naam of het domein van "
                                + organisation.name() + "."))
                .getString("id");
    }

    /** Has Keycloak broker the own provider of the organisation, if it has one; a realm plays it when it is made up. */
    void logInThroughItsOwn(Organisation organisation, String id) {
        if (organisation.provider().isEmpty()) {
            return;
        }
        OwnProvider own = organisation.provider().get();
        Brokering brokering = new Brokering(keycloak, providerSecrets::of);
        if (!ProviderRealm.plays(own)) {
            brokering.bring(organisation, id, own.address());
            return;
        }
        ProviderRealm played = new ProviderRealm(keycloak.url(), organisation);
        List<Colleague> colleagues = Colleague.readAll(root);
        keycloak.makeRealm(
                ProviderRealm.name(organisation.code()),
                Json.write(played.content(colleagues, secrets.of(Realm.DEMO_PASSWORD))));
        brokering.bring(organisation, id, played.address());
        brokering.know(
                organisation,
                colleagues.stream()
                        .filter(person -> person.worksFor(organisation.code()))
                        .toList());
    }

    private String user(Organisation organisation, Colleague person) {
        keycloak.make(
                "users",
                Json.write(
                        organisation.provider().isPresent()
                                ? Realm.known(person)
                                : Realm.user(person, secrets.of(Realm.DEMO_PASSWORD))));
        return keycloak.list("users?exact=true&username=" + query(person.username()))
                .getJsonObject(0)
                .getString("id");
    }

    private void member(String organization, String user, List<String> roles) {
        String base = "organizations/" + organization + "/";
        keycloak.make(base + "members", user);
        for (String role : roles) {
            String group = keycloak.list(base + "groups?exact=true&search=" + role).stream()
                    .map(found -> (JsonObject) found)
                    .filter(found -> role.equals(found.getString("name", "")))
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailure("De rol " + role + " ontbreekt in Keycloak."))
                    .getString("id");
            keycloak.join(base + "groups/" + group + "/members/" + user);
        }
    }

    /** Replaces the line with the id, in one stroke, so that a running PAR never reads half a file. */
    private void remember(Organisation organisation, String id) {
        Path file = root.resolve(organisation.code()).resolve("organisatie.yaml");
        try {
            String text = Files.readString(file);
            String changed = text.replaceFirst("(?m)^organisatieId: .*$", "organisatieId: " + id);
            if (!changed.equals(text)) {
                Path aside = file.resolveSibling(".organisatie.yaml");
                Files.writeString(aside, changed);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
