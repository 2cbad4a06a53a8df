// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantId;

/** The organisation whose dossier it is, as an address names it. */
final class Owner {

    private Owner() {}

    /**
     * The organisation with this code.
     *
     * @throws Refusal.NotFound when it is no code at all, which is no other answer than for a code that nobody has
     */
    static TenantId of(String code) {
        try {
            return new TenantId(code);
        } catch (IllegalArgumentException noCode) {
            throw new Refusal.NotFound();
        }
    }
}
