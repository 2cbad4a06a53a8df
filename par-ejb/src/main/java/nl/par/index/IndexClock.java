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
import nl.par.tenancy.Tenant;
import nl.par.tenancy.Tenants;

/** Keeps every tenant's index up to date between searches, and looks for damage. */
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

    @PostConstruct
    void begin() {
        follow();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void follow() {
        for (Tenant tenant : tenants.all()) {
            indexes.settle(tenant.id());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void verify() {
        for (Tenant tenant : tenants.all()) {
            indexes.verify(tenant.id());
        }
    }
}
