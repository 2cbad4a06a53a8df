// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import nl.par.tenancy.TenantDatabase;

/** Seals for the current tenant, each batch in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@SuppressWarnings("NullAway.Init") // injected
public class AuditSealer {

    @Inject
    private TenantDatabase db;

    @Inject
    private ChainKeys keys;

    @Inject
    private Clock clock;

    /** Closes the next batch. Returns whether there was one, and so may be another. */
    public boolean sealBatch() {
        try {
            return new Sealing(db.connection(), keys).next(clock.instant()).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be sealed.", e);
        }
    }

    /**
     * The newest committed head, when it continues the one remembered outside the database.
     *
     * @param remembered what this node last saw
     */
    public Optional<ChainHead> headAfter(Optional<ChainHead> remembered) {
        try {
            ChainStore store = new ChainStore(db.connection());
            if (remembered.isPresent() && !holds(store, remembered.get())) {
                throw new BrokenChain();
            }
            return store.newestSeal().map(ChainHead::of);
        } catch (SQLException e) {
            throw new IllegalStateException("The head of the audit log could not be read.", e);
        }
    }

    private static boolean holds(ChainStore store, ChainHead head) throws SQLException {
        return store.seal(head.number())
                .filter(seal -> Arrays.equals(seal.root(), head.root()))
                .isPresent();
    }

    /** The chain in the database is not the one that this node remembers. The remembered head stays, as evidence. */
    static final class BrokenChain extends RuntimeException {
        BrokenChain() {
            super("The audit chain does not contain the head that was kept outside the database.");
        }
    }
}
