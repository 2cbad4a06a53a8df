// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.par.tenancy.BrokenTenantConfig;
import nl.par.tenancy.OwnProvider;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantSettings;
import org.yaml.snakeyaml.Yaml;

/**
 * What the realm needs to know of a tenant; the rest of {@code organisatie.yaml} is for the application.
 *
 * @param code TOOI code, the alias of the Organization
 * @param name full name
 * @param id immutable id of the Organization
 * @param domains of its e-mail addresses
 * @param provider through which its people log in, when it has its own
 */
public record Organisation(String code, String name, String id, List<String> domains, Optional<OwnProvider> provider) {

    /** All organisations of the folder, in order of their code; a fault in it is a {@link LaunchFailure} that names file and line. */
    static List<Organisation> readAll(Path tenantConfig) {
        try {
            return new TenantConfig(tenantConfig)
                    .all().stream().map(Organisation::of).toList();
        } catch (BrokenTenantConfig broken) {
            throw new LaunchFailure(String.valueOf(broken.getMessage()), broken);
        }
    }

    private static Organisation of(TenantSettings settings) {
        return new Organisation(
                settings.code(),
                settings.name(),
                settings.organizationId().toString(),
                settings.domains().stream().sorted().toList(),
                settings.ownProvider());
    }

    /** The organisation with this code; without a folder a {@link LaunchFailure}. */
    static Organisation find(Path tenantConfig, String code) {
        return readAll(tenantConfig).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("Er is geen map " + code + ". Maak haar eerst met -Pnew-tenant."));
    }

    /** Its domains as Keycloak wants them. */
    List<Map<String, Object>> domainList() {
        return domains.stream()
                .map(name -> Json.object("name", name, "verified", false))
                .toList();
    }

    static Map<String, Object> parse(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
