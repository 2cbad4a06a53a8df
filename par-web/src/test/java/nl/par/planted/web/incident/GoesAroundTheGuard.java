// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.web.incident;

import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.planted.web.other.Back;
import nl.par.tenancy.TenantDatabase;

/** Planted: a door that takes data without a use case and says itself who is asking. */
public class GoesAroundTheGuard {
    TenantDatabase data;
    Back cycle;

    void enter(CurrentUser current, SignedIn somebody) {
        current.enter(somebody);
    }
}
