// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseClosing;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * The duty to tell the labour inspectorate of a fatal or permanent injury or an admission to hospital (R14, Arbowet 9). It comes
 * into being with the first word of such an injury and cannot be skipped: until the telling is recorded the dossier stays open
 * and the aftercare does not end. Works inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class InspectorateDuty {

    /** The step of the norm. */
    static final String STEP = "arbeidsinspectie";

    @Inject
    private TenantDatabase db;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    /** From this moment on it must be told, unless the duty is there already. */
    void begin(Aftercare care, Instant known) {
        if (!ofReport(care.id()).isEmpty()) {
            return;
        }
        config.norm(tenant.id()).protocol().stream()
                .filter(step -> step.code().equals(STEP))
                .findFirst()
                .ifPresent(step -> {
                    ProtocolTask task = new ProtocolTask(care.id(), care.number(), care.unit(), known, step);
                    dossier(care.id()).forEach(task::belongsTo);
                    db.persist(task);
                });
        db.flush();
    }

    /** Closes the open duty of this report; refuses when there is none. */
    void fulfilled(UUID report, String byName, Instant at) {
        ProtocolTask open = ofReport(report).stream()
                .filter(task -> task.status() == TaskStatus.OPEN)
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict(
                        "Voor deze melding hoeft de Arbeidsinspectie niets te horen, of dat is al gedaan."));
        open.inspectorateTold(byName, at);
    }

    /**
     * The aftercare may end.
     *
     * @throws Refusal.Conflict while the duty is open
     */
    void requireFulfilled(UUID report) {
        if (ofReport(report).stream().anyMatch(task -> task.status() == TaskStatus.OPEN)) {
            throw new Refusal.Conflict(
                    "Leg eerst vast dat de Arbeidsinspectie het weet (Arbeidsomstandighedenwet, artikel 9)."
                            + " Daarna kunt u de nazorg afronden.");
        }
    }

    void beforeClosing(@Observes CaseClosing closing) {
        long open = db.query(
                        "select count(t) from ProtocolTask t, Incident i where i.id = t.incidentId and i.caseId = :case"
                                + " and t.step = :step and t.status = :open",
                        Long.class)
                .setParameter("case", closing.caseId())
                .setParameter("step", STEP)
                .setParameter("open", TaskStatus.OPEN)
                .getSingleResult();
        if (open > 0) {
            throw new Refusal.Conflict("Dit dossier kan nog niet dicht: een melding aan de Arbeidsinspectie is nog niet"
                    + " vastgelegd (Arbeidsomstandighedenwet, artikel 9). Doe dat bij de nazorg.");
        }
    }

    private List<UUID> dossier(UUID report) {
        return db.query("select i.caseId from Incident i where i.id = :id and i.caseId is not null", UUID.class)
                .setParameter("id", report)
                .getResultList();
    }

    private List<ProtocolTask> ofReport(UUID report) {
        return db.query(
                        "select t from ProtocolTask t where t.incidentId = :id and t.step = :step order by t.due",
                        ProtocolTask.class)
                .setParameter("id", report)
                .setParameter("step", STEP)
                .getResultList();
    }
}
