// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.par.audit.ChainKeys;
import nl.par.departure.Departure;
import nl.par.departure.RemovalProof;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantId;

/**
 * {@code mvn -Premove-tenant -Dtooi=gm0141 -Dexport=… -Dzeker=gm0141}: removes a suspended organisation of which a recent export exists: its rows,
 * its indexes and secret on this node, and its Organization with the accounts of its people in Keycloak; and writes a signed proof. Cannot be undone.
 */
final class RemoveOrganisation {

    private static final int KEYCLOAK_PORT = 8180;

    private RemoveOrganisation() {}

    /** Removes the organisation of the command. */
    @SuppressWarnings("SystemOut") // this is what the command is for
    public static void main(String[] arguments) throws IOException, SQLException {
        LeavingOrganisation leaving = LeavingOrganisation.ofCommand();
        TenantId tenant = leaving.tenant();
        if (!NewOrganisation.required("zeker").equals(tenant.code())) {
            throw new LaunchFailure("Noem met -Dzeker= nog eens welke organisatie u verwijdert.");
        }
        KeycloakAdmin keycloak = keycloak(leaving);
        keycloak.list("organizations?max=1"); // one that does not answer stops this before anything is removed
        InKeycloak there = new InKeycloak(keycloak, leaving.config().settings(tenant));
        Departure departure = new Departure(tenant, leaving.config());
        RemovalProof proof;
        try (Connection owner = leaving.connect("par.db.owner.user", "par_owner", "PAR_DB_OWNER_PASSWORD")) {
            proof = departure.remove(owner, Path.of(NewOrganisation.required("export")), new TurnableClock().instant());
        } catch (Departure.NotReady notReady) {
            throw new LaunchFailure(String.valueOf(notReady.getMessage()), notReady);
        }
        Path file =
                Files.createDirectories(leaving.data().resolve("verwijderd")).resolve("bewijs-" + tenant + ".json");
        ChainKeys keys = ChainKeys.in(leaving.auditKeys());
        List<String> elsewhere = new ArrayList<>();
        Files.writeString(file, proof.signed(keys, elsewhere));
        elsewhere.addAll(departure.forgetOnNode(leaving.node()));
        if (leaving.secrets().forget(Realm.serviceAccount(tenant.code()))) {
            elsewhere.add("secrets.properties " + Realm.serviceAccount(tenant.code()));
        }
        elsewhere.addAll(there.forget());
        Files.writeString(file, proof.signed(keys, elsewhere));
        System.out.println(tenant + " is verwijderd: " + proof.rows() + " rijen. Bewijs: " + file);
        System.out.println("Haal nu de map " + leaving.settings() + " van elke node weg.");
    }

    private static KeycloakAdmin keycloak(LeavingOrganisation leaving) {
        String port = System.getProperty("par.keycloak.port", String.valueOf(KEYCLOAK_PORT));
        return new KeycloakAdmin(
                System.getProperty("keycloak", "http://localhost:" + port),
                System.getProperty("realm", Realm.NAME),
                Optional.ofNullable(System.getenv("PAR_KEYCLOAK_ADMIN")).orElse(RealmImport.ADMIN),
                Optional.ofNullable(System.getenv("PAR_KEYCLOAK_PASSWORD"))
                        .orElseGet(() -> leaving.secrets().of(RealmImport.ADMIN_SECRET)));
    }
}
