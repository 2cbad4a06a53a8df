// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;

/** Planted: a feature that puts on another's coat. */
public class BecomesAnother {
    void user(CurrentUser current, SignedIn other) {
        current.enter(other);
    }

    Object tenant(CurrentTenant current, TenantId other) {
        return current.callAs(other, () -> "theirs");
    }
}
