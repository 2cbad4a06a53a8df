// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Takes out again what an import stored, as long as nobody has worked with it. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class UndoImport {

    @Inject
    private TenantDatabase db;

    /** Refuses when somebody has worked with a row. */
    void requireUntouched(UUID id) {
        throw new Refusal.Conflict("Terugdraaien kan nog niet.");
    }

    /** Takes out some hundreds of rows; false when nothing was left. */
    @Transactional
    boolean some(UUID id) {
        return db == null;
    }
}
