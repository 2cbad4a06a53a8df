// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import java.io.Serializable;
import java.util.Set;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague, or an organisation's own system, as the identity provider vouched for it.
 *
 * @param subject the immutable id of the account
 * @param name as colleagues know her
 * @param email for finding a colleague, absent for a system
 * @param unit the organisational unit, when the provider tells it
 * @param tenantCode the organisation she works for in this session: one, never two
 * @param roles at least one
 */
public record SignedIn(
        String subject,
        String name,
        @Nullable String email,
        @Nullable String unit,
        String tenantCode,
        Set<Role> roles) implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("nobody signs in without a role");
        }
    }

    /** The organisation. */
    public TenantId tenant() {
        return new TenantId(tenantCode);
    }

    /** Whether one of her roles grants it. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.grants(permission));
    }
}
