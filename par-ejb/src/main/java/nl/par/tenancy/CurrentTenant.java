// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that the present request works for. A request enters one tenant and never another; background work goes
 * from tenant to tenant between transactions, so that a persistence context only ever sees one.
 */
@RequestScoped
public class CurrentTenant {

    @Resource
    @SuppressWarnings("NullAway.Init") // injected
    private TransactionSynchronizationRegistry transactions;

    private @Nullable TenantId tenant;

    /**
     * Binds the request to a tenant.
     *
     * @throws IllegalStateException when the request already works for another tenant
     */
    public void enter(TenantId entered) {
        if (tenant != null && !tenant.equals(entered)) {
            throw new IllegalStateException("This request already works for another tenant.");
        }
        tenant = entered;
    }

    /**
     * The tenant.
     *
     * @throws Refusal.NoTenant when none was entered
     */
    public TenantId id() {
        if (tenant == null) {
            throw new Refusal.NoTenant();
        }
        return tenant;
    }

    /**
     * Does background work for a tenant and then returns to the one before.
     *
     * @throws IllegalStateException inside a transaction: its persistence context may already hold another tenant's data
     */
    public <T> T callAs(TenantId other, Supplier<T> work) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A tenant cannot change inside a transaction.");
        }
        TenantId before = tenant;
        tenant = other;
        try {
            return work.get();
        } finally {
            tenant = before;
        }
    }
}
