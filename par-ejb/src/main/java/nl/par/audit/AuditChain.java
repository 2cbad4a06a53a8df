// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;

/** The sealed chain of the current tenant's log, for those who must be able to rely on it. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class AuditChain {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private ChainKeys keys;

    /** Walks the whole chain and tells the first place where the log is not what was sealed. */
    public ChainReport verify() {
        Optional<ChainHead> head = ChainHead.read(keys.folder(), tenant.id().code());
        try {
            return new ChainWalk(db.connection(), keys, head).verify();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be verified.", e);
        }
    }
}
