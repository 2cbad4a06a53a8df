// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.ParConfig;
import nl.par.tenancy.TenantDatabase;

/** Shows how far imports are, and what was wrong with their rows. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadImports {

    private static final int MOST = 50;

    @Inject
    private TenantDatabase db;

    @Inject
    private AuditNotes notes;

    @Inject
    private ParConfig config;

    @Inject
    private Clock clock;

    /** The newest imports of the organisation, newest first. */
    @UseCase(Permission.IMPORT_REGISTER)
    public List<ImportView> list() {
        return db
                .query("select i from RegisterImport i order by i.startedAt desc", RegisterImport.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(found -> found.view(clock.instant(), config.importWaits()))
                .toList();
    }

    /**
     * One import.
     *
     * @throws nl.par.kernel.Refusal.NotFound when there is none
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public ImportView one(UUID id) {
        notes.subject("import", id);
        return db.read(RegisterImport.class, id).view(clock.instant(), config.importWaits());
    }

    /**
     * The report of bad rows in the order of the file: line, column and reason, never content.
     *
     * @throws nl.par.kernel.Refusal.NotFound when there is no such import
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public List<Fault> faults(UUID id, int most) {
        notes.subject("import", db.read(RegisterImport.class, id).id());
        return db.query(
                        "select new nl.par.imports.Fault(f.line, f.columnName, f.reason) from ImportFault f"
                                + " where f.importId = :import order by f.line, f.columnName",
                        Fault.class)
                .setParameter("import", id)
                .setMaxResults(Math.min(most, ImportJobs.MOST_FAULTS * 2))
                .getResultList();
    }
}
