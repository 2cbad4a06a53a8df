// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Rota;
import nl.par.tenancy.Tenant;

/**
 * Seals the log of every organisation every few seconds and keeps each newest head outside the database. Each node does so;
 * a lock in the database lets one of them at a time seal for an organisation.
 */
@Singleton
@TransactionManagement(
        TransactionManagementType.BEAN) // Payara gives a timer a transaction even where NOT_SUPPORTED refuses one
@SuppressWarnings("NullAway.Init") // injected
public class SealClock {

    private static final Logger LOG = System.getLogger(SealClock.class.getName());

    @Inject
    private Rota rota;

    @Inject
    private CurrentTenant current;

    @Inject
    private AuditSealer sealer;

    @Inject
    private ChainKeys keys;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        for (Tenant tenant : rota.turn()) {
            try {
                current.callAs(tenant.id(), () -> sealAll(tenant.id().code()));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The audit log of " + tenant.id() + " could not be sealed", e);
            }
        }
    }

    private boolean sealAll(String tenant) {
        boolean more = true;
        while (more) {
            more = sealer.sealBatch();
        }
        rememberHead(tenant);
        return true;
    }

    private void rememberHead(String tenant) {
        Path folder = keys.folder();
        Optional<ChainHead> remembered = ChainHead.read(folder, tenant);
        sealer.headAfter(remembered)
                .filter(head ->
                        remembered.isEmpty() || head.number() > remembered.get().number())
                .ifPresent(head -> head.write(folder, tenant));
    }
}
