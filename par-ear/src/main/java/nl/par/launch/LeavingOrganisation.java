// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;

/**
 * What the commands for an organisation that leaves have in common: which one, and where everything lies.
 *
 * @param data the folder of this node
 */
record LeavingOrganisation(TenantId tenant, Path root, Path data) {

    private static final int POSTGRESQL_PORT = 5433;

    static LeavingOrganisation ofCommand() {
        return new LeavingOrganisation(
                new TenantId(NewOrganisation.required("tooi").toLowerCase(Locale.ROOT)),
                Path.of(NewOrganisation.required("par.tenant-config")),
                Path.of(NewOrganisation.required("par.data")));
    }

    TenantConfig config() {
        return new TenantConfig(root);
    }

    Path settings() {
        return root.resolve(tenant.code());
    }

    /** The folder of PAR itself; the launcher keeps it in its own. */
    Path node() {
        Path launched = data.resolve("app");
        return Files.isDirectory(launched) ? launched : data;
    }

    Path auditKeys() {
        return node().resolve("audit");
    }

    Secrets secrets() {
        return new Secrets(data);
    }

    /** A connection of a role, {@code par_app} or {@code par_owner} unless {@code setting} names another. */
    Connection connect(String setting, String role, String passwordFrom) {
        String port = System.getProperty("par.postgresql.port", String.valueOf(POSTGRESQL_PORT));
        String url = System.getProperty(Settings.DATABASE, "jdbc:postgresql://localhost:" + port + "/par");
        String password = Optional.ofNullable(System.getenv(passwordFrom))
                .orElseGet(() -> secrets().of(role));
        try {
            return DriverManager.getConnection(url, System.getProperty(setting, role), password);
        } catch (SQLException e) {
            throw new LaunchFailure("De database antwoordt niet op " + url + ": " + e.getMessage(), e);
        }
    }
}
