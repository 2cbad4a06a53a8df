// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.par.kernel.ParConfig;

/**
 * The norm and the organisations as they stand in the folder {@code par.tenant-config}. Read once, when the application
 * starts; a changed file takes a restart.
 */
@ApplicationScoped
public class TenantConfig {

    private Map<String, Norm> norms = Map.of();
    private Map<String, TenantSettings> tenants = Map.of();

    /** For the container's proxy only. */
    protected TenantConfig() {}

    /** Reads the folder. Throws {@link BrokenTenantConfig}, which names file, line and fault of each mistake. */
    @Inject
    public TenantConfig(ParConfig config) {
        this(config.tenantConfig());
    }

    /** Reads this folder; see {@link #TenantConfig(ParConfig)}. */
    public TenantConfig(Path folder) {
        TenantConfigReader.Loaded loaded = TenantConfigReader.read(folder);
        this.norms = loaded.norms();
        this.tenants = loaded.tenants();
    }

    /** The settings of this organisation; an organisation without settings is an IllegalArgumentException. */
    public TenantSettings settings(TenantId tenant) {
        TenantSettings settings = tenants.get(tenant.code());
        if (settings == null) {
            throw new IllegalArgumentException("no settings for this tenant");
        }
        return settings;
    }

    /** The version of the norm that this organisation applies. */
    public Norm norm(TenantId tenant) {
        Norm norm = norms.get(settings(tenant).normVersion());
        if (norm == null) {
            throw new IllegalStateException("norm of tenant is gone");
        }
        return norm;
    }

    /** The newest version of the norm, for what is the same for everybody, such as the names of kinds. */
    public Norm norm() {
        return norms.values().stream()
                .max(Comparator.comparing(Norm::validFrom))
                .orElseThrow(() -> new IllegalStateException("no norm"));
    }

    /** All organisations, in order of their code. */
    public List<TenantSettings> all() {
        return tenants.values().stream()
                .sorted(Comparator.comparing(TenantSettings::code))
                .toList();
    }
}
