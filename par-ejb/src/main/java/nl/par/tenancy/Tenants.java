// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.ParConfig;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The organisations of this installation: one per folder of {@code tenant-config} that holds an {@code organisatie.yaml}. */
@ApplicationScoped
public class Tenants {

    private final Map<String, Tenant> byCode = new TreeMap<>();

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private ParConfig config;

    @PostConstruct
    void load() {
        try (Stream<Path> folders = Files.list(config.tenantConfig())) {
            folders.map(folder -> folder.resolve("organisatie.yaml"))
                    .filter(Files::isRegularFile)
                    .map(Tenants::read)
                    .forEach(tenant -> byCode.put(tenant.id().code(), tenant));
        } catch (IOException e) {
            throw new IllegalStateException("The tenant configuration cannot be read: " + config.tenantConfig(), e);
        }
    }

    /** All organisations, in the order of their codes. */
    public Collection<Tenant> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The organisation, when it is one of this installation. */
    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(byCode.get(id.code()));
    }

    /** The organisation bound to a Keycloak Organization by its immutable id. */
    public Optional<Tenant> findByOrganization(UUID organizationId) {
        return byCode.values().stream()
                .filter(tenant -> tenant.organizationId().equals(organizationId))
                .findFirst();
    }

    private static Tenant read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Tenant(
                    new TenantId(text(yaml, "code", file)),
                    text(yaml, "naam", file),
                    UUID.fromString(text(yaml, "organisatieId", file)));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be read: " + file, e);
        }
    }

    private static String text(Map<String, Object> yaml, String key, Path file) {
        if (yaml.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(file + ": the key " + key + " is missing or not a text");
    }
}
