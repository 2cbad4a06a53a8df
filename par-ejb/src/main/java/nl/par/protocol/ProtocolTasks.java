// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.incident.ReportReviewed;
import nl.par.incident.ReportSubmitted;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * Turns the steps of the norm into tasks, within the transaction of the report, and closes those that an act fulfils. Works
 * inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class ProtocolTasks {

    /** The step of the norm that a review fulfils. */
    private static final String REVIEW = "beoordelen";

    @Inject
    private TenantDatabase db;

    @Inject
    private ReportNews news;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void begin(@Observes ReportSubmitted report) {
        for (Norm.Step step : config.norm(tenant.id()).protocol()) {
            if (!step.code().equals(InspectorateDuty.STEP)) { // that one begins with the injury
                db.persist(new ProtocolTask(report.incident(), report.number(), report.unit(), report.at(), step));
            }
        }
    }

    void reviewed(@Observes ReportReviewed review) {
        UUID dossier = review.caseId();
        for (ProtocolTask task : open("t.incidentId = :id", review.incident())) {
            if (dossier != null) {
                task.belongsTo(dossier);
            }
        }
        closeAll(
                open("t.incidentId = :id and t.step = '" + REVIEW + "'", review.incident()),
                "De melding is beoordeeld.");
    }

    /** An act fulfilled this step for every report of the dossier. */
    public void done(UUID caseId, String step, String said) {
        news.acted(caseId);
        closeAll(
                open("t.caseId = :id", caseId).stream()
                        .filter(task -> task.isStep(step))
                        .toList(),
                said);
    }

    private void closeAll(List<ProtocolTask> tasks, String said) {
        tasks.forEach(task -> task.close(TaskStatus.DONE, user.signedIn().name(), said, clock.instant()));
    }

    /** Locked, in one order: a reminder that goes out meanwhile waits, and nobody is told that somebody else was first. */
    private List<ProtocolTask> open(String which, UUID id) {
        return db.query(
                        "select t from ProtocolTask t where t.status = :open and " + which + " order by t.id",
                        ProtocolTask.class)
                .setParameter("open", TaskStatus.OPEN)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
