// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.par.imports.ImportJobs.Job;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.OneByOne;
import nl.par.tenancy.Rota;
import nl.par.tenancy.Tenant;
import nl.par.tenancy.Tenants;

/**
 * Looks every two seconds for imports that wait for work, of every organisation, and has them done in the background: one per organisation and two
 * on a node at a time. Removes files about which nobody chose. An import whose node went down is taken up by another after {@link RegisterImport#CLAIM}.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class ImportClock {

    private static final Logger LOG = System.getLogger(ImportClock.class.getName());
    private static final int AT_ONCE = 2;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Tenants tenants;

    @Inject
    private Rota rota;

    @Inject
    private CurrentTenant current;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ExpiredImports expired;

    @Inject
    private ImportThread thread;

    private final Set<Tenant> busy = ConcurrentHashMap.newKeySet();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        for (Tenant tenant : rota.turn()) {
            if (busy.size() < AT_ONCE && !busy.contains(tenant)) {
                try {
                    Optional<Job> job = current.callAs(tenant.id(), jobs::claim);
                    job.ifPresent(found -> begin(tenant, found));
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "The imports of " + tenant.id() + " could not be looked up", e);
                }
            }
        }
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    void everyHour() {
        OneByOne.go(tenants.all(), "Files that waited too long", id -> current.callAs(id, expired::remove));
    }

    private void begin(Tenant tenant, Job job) {
        busy.add(tenant);
        try {
            executor.execute(() -> {
                try {
                    thread.run(job);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "Import " + job.id() + " was broken off and is taken up again later", e);
                } finally {
                    busy.remove(tenant);
                }
            });
        } catch (RuntimeException refused) {
            busy.remove(tenant);
            throw refused;
        }
    }
}
