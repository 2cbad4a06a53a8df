// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import nl.par.tenancy.TenantDatabase;

/** Planted: SQL of its own in a feature. */
public class TakesTheConnection {
    Object take(TenantDatabase db) {
        return db.connection();
    }
}
