// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.par.imports.ImportJobs.Job;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;

/** Looks through a file, or stores it, from where it was left. Knows nothing of threads; what it writes to the log holds no content. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class WorkOnImport {

    private static final Logger LOG = System.getLogger(WorkOnImport.class.getName());
    private static final int EXAMPLES = 5;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportFiles files;

    @Inject
    private StoreRows storeRows;

    @Inject
    private UndoImport undo;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** Does what the import waits for, until it waits for its user or has ended. */
    void work(Job job) {
        try {
            switch (job.status()) {
                case EXAMINING -> examine(job);
                case STORING -> store(job);
                case UNDOING -> undo(job);
                default -> throw new IllegalStateException("nothing to do for " + job.status());
            }
        } catch (Unreadable bad) {
            jobs.refuse(job.id(), String.valueOf(bad.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("The file of import " + job.id() + " cannot be read.", e);
        }
    }

    private void examine(Job job) throws IOException {
        jobs.beginExamination(job.id());
        try (FileRows rows = rows(job)) {
            Portion portion = rows.next();
            jobs.recognised(job.id(), shape(rows, portion));
            if (portion.rows().isEmpty()) {
                throw new Unreadable("Onder de eerste regel met namen van kolommen staat niets.");
            }
            while (!portion.rows().isEmpty()) {
                jobs.examined(job.id(), portion);
                portion = rows.next();
            }
        }
        jobs.ready(job.id());
    }

    private FileRows rows(Job job) throws IOException {
        return new FileRows(files.open(job), config.norm(tenant.id()), clock.instant());
    }

    private static ImportShape shape(FileRows rows, Portion first) {
        List<String> columns = new ArrayList<>();
        for (Column column : rows.heading().places().keySet()) {
            columns.add(column.header());
        }
        return new ImportShape(
                rows.readAs(),
                columns,
                rows.heading().unknown(),
                first.rows().stream()
                        .flatMap(row -> Stream.ofNullable(row.row()))
                        .limit(EXAMPLES)
                        .map(Example::of)
                        .toList());
    }

    private void store(Job job) throws IOException {
        while (jobs.recognisePersons()) {
            LOG.log(Level.DEBUG, "Persons are made recognisable for import {0}", job.id());
        }
        try (FileRows rows = rows(job)) {
            rows.skip(job.place());
            Portion portion = rows.next();
            while (!portion.rows().isEmpty()) {
                store(job, portion);
                portion = rows.next();
            }
        }
        jobs.done(job.id());
    }

    /** When a portion cannot be stored as a whole, its rows are tried one by one, so that one odd row keeps nobody else out. */
    private void store(Job job, Portion portion) {
        try {
            storeRows.store(job.id(), portion);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException odd) {
            LOG.log(Level.WARNING, "Rows of import " + job.id() + " are stored one by one: " + odd.getClass());
            for (int i = 0; i < portion.rows().size(); i++) {
                storeOne(job, portion.only(i));
            }
        }
    }

    private void storeOne(Job job, Portion one) {
        try {
            storeRows.store(job.id(), one);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException odd) {
            List<Fault> faults = one.good().stream()
                    .map(row -> new Fault(row.line(), null, "Deze regel kon niet worden opgeslagen."))
                    .toList();
            storeRows.store(job.id(), new Portion(one.from(), List.of(ReadRow.bad(faults))));
        }
    }

    private void undo(Job job) {
        boolean more = true;
        while (more) {
            more = undo.some(job.id());
        }
        jobs.undone(job.id());
    }
}
