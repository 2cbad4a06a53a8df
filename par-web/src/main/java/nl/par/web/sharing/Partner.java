// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantId;

/** Another organisation as an address names it. */
public final class Partner {

    private Partner() {}

    /**
     * The organisation with this code.
     *
     * @throws Refusal.NotFound when it is no code at all, which is no other answer than for a code that nobody has
     */
    public static TenantId of(String code) {
        try {
            return new TenantId(code);
        } catch (IllegalArgumentException noCode) {
            throw new Refusal.NotFound();
        }
    }
}
