// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The organisations of this installation: one per folder of {@code tenant-config} that holds an {@code organisatie.yaml}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Tenants {

    @Inject
    private TenantConfig config;

    /** All organisations, in the order of their codes. */
    public Collection<Tenant> all() {
        return config.all().stream().map(TenantSettings::tenant).toList();
    }

    /** The organisation, when it is one of this installation. */
    public Optional<Tenant> find(TenantId id) {
        return config.find(id).map(TenantSettings::tenant);
    }

    /** Whether it was suspended, so that nothing of it is shown; as is one that is unknown. */
    public boolean suspended(TenantId id) {
        return config.find(id).map(TenantSettings::suspended).orElse(true);
    }

    /** The organisation bound to a Keycloak Organization by its immutable id. */
    public Optional<Tenant> findByOrganization(UUID organizationId) {
        return config.findByOrganization(organizationId).map(TenantSettings::tenant);
    }
}
