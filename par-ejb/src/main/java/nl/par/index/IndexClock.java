// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.Consumer;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Rota;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Keeps every tenant's indexes up to date between searches, so that an idle node does not lag; looks for damage; and every night removes
 * what was destroyed from the files and compares with the database. A suspended organisation has no index: nobody may ask it, and nothing
 * of it lies on a node when it leaves.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // injected
public class IndexClock {

    @Inject
    private Indexes indexes;

    @Inject
    private Tenants tenants;

    @Inject
    private Rota following;

    @Inject
    private Rota verifying;

    @PostConstruct
    void begin() {
        follow();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void follow() {
        OneByOne.go(following.turn(), "The indexes", this::followOne);
    }

    private void followOne(TenantId id) {
        if (tenants.suspended(id)) {
            indexes.drop(id);
        } else {
            indexes.settle(id);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void verify() {
        eachOpen(verifying.turn(), indexes::verify);
    }

    /** After the terms of the night have passed: by the morning no byte is left of what they took away. */
    @Schedule(hour = "3", minute = "25", second = "0", persistent = false)
    void purge() {
        eachOpen(tenants.all(), indexes::purgeNow);
    }

    /** One after another, because a comparison reads everything. */
    @Schedule(hour = "3", minute = "30", second = "0", persistent = false)
    void compare() {
        eachOpen(tenants.all(), indexes::compareNow);
    }

    private void eachOpen(Collection<Tenant> some, Consumer<TenantId> work) {
        OneByOne.go(some, "The indexes", id -> {
            if (!tenants.suspended(id)) {
                work.accept(id);
            }
        });
    }
}
