// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.par.access.LaterWork;
import nl.par.identity.PairPause;
import nl.par.imports.ImportJobs.Job;

/** A thread of the background, with a request of its own in the name of whoever started the import. Persons are compared with each other afterwards. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ImportThread {

    @Inject
    private LaterWork later;

    @Inject
    private WorkOnImport work;

    @Inject
    private PairPause pairs;

    @ActivateRequestContext
    void run(Job job) {
        later.forUser(job.starter(), () -> {
            pairs.during(job.starter().tenant(), () -> work.work(job));
            return job;
        });
    }
}
