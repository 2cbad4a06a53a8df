// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.par.kernel.ParConfig;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The themes of all organisations, from {@code tenant-config/<code>/thema.yaml}; a wrong one stops the start. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Themes {

    private final Map<String, Theme> byCode = new HashMap<>();

    @Inject
    ParConfig config;

    @Inject
    Tenants tenants;

    @PostConstruct
    void load() {
        for (Tenant tenant : tenants.all()) {
            Path folder = config.tenantConfig().resolve(tenant.id().code());
            byCode.put(tenant.id().code(), read(tenant.id(), folder));
        }
    }

    Theme of(TenantId tenant) {
        return find(tenant.code()).orElseThrow();
    }

    Optional<Theme> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The theme in a folder.
     *
     * @throws IllegalStateException with file and reason, when it is missing, incomplete or hard to read
     */
    static Theme read(TenantId tenant, Path folder) {
        Path file = folder.resolve("thema.yaml");
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Path logo = folder.resolve("logo.svg");
            if (!Files.isRegularFile(logo)) {
                throw new IllegalStateException(logo + " is missing");
            }
            return new Theme(
                    tenant,
                    colour(yaml, "merk"),
                    colour(yaml, "accent"),
                    colour(yaml, "accentDonker"),
                    colour(yaml, "accentLicht"),
                    logo);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static Theme.Colour colour(Map<String, Object> yaml, String key) {
        if (yaml.get(key) instanceof String hex) {
            return new Theme.Colour(hex.toLowerCase(Locale.ROOT));
        }
        throw new IllegalArgumentException("the key " + key + " is missing or not a text");
    }
}
