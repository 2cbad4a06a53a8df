// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.par.access.Permission;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditNotes;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.kernel.ParConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * Removes files about which nobody chose within {@link ParConfig#importWaits()}, and files that never arrived as a whole: they are full of personal
 * data that serve nothing. The log keeps that PAR did it.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ExpiredImports {

    private static final String EXPIRED = "select i from RegisterImport i where (i.status = :ready and"
            + " i.startedAt < :readyBefore) or (i.status = :arriving and i.startedAt < :arrivingBefore)";

    @Inject
    private TenantDatabase db;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ParConfig config;

    @Inject
    private AuditLog log;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** Removes those of the current tenant; returns how many. */
    @Transactional
    Integer remove() {
        Instant now = clock.instant();
        List<RegisterImport> expired = db.query(EXPIRED, RegisterImport.class)
                .setParameter("ready", ImportStatus.READY)
                .setParameter("readyBefore", now.minus(config.importWaits()).atOffset(ZoneOffset.UTC))
                .setParameter("arriving", ImportStatus.ARRIVING)
                .setParameter(
                        "arrivingBefore", now.minus(RegisterImport.ARRIVAL).atOffset(ZoneOffset.UTC))
                .getResultList();
        for (RegisterImport left : expired) {
            left.expire(now);
            jobs.dropFileOf(left);
            notes.subject("import", left.id());
            log.record(new AuditedAction(
                    "par", "PAR", "ExpiredImports.remove", Permission.IMPORT_REGISTER.name(), AuditOutcome.DONE, null));
        }
        return expired.size();
    }
}
