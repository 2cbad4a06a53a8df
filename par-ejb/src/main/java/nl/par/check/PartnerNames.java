// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import nl.par.access.SignedIn;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/** How colleagues and organisations are called on the other side. */
final class PartnerNames {

    private PartnerNames() {}

    static String of(SignedIn who, Tenants tenants) {
        return who.name() + ", " + of(who.tenant(), tenants);
    }

    static String of(TenantId id, Tenants tenants) {
        return tenants.find(id).map(Tenant::name).orElse(id.code());
    }
}
