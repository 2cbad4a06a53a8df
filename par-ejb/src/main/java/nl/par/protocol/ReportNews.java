// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.incident.ReportReviewed;
import nl.par.tenancy.TenantDatabase;

/** Lets a reporter know that something happened to her report. Works inside the transaction of what happened. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ReportNews {

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    void reviewed(@Observes ReportReviewed review) {
        tell(reporters("i.id = :id", review.incident()));
    }

    /** Something was done in a dossier: those who reported what belongs to it hear so. */
    void acted(UUID caseId) {
        tell(reporters("i.caseId = :id", caseId));
    }

    private List<Reporter> reporters(String which, UUID id) {
        return db.query(
                        "select new nl.par.protocol.ReportNews.Reporter(i.id, i.reporter) from Incident i where "
                                + which
                                + " and i.externalRef is null and not exists (select n.id from ReportNotice n"
                                + " where n.incidentId = i.id and n.sentAt is null)",
                        Reporter.class)
                .setParameter("id", id)
                .getResultList();
    }

    private void tell(List<Reporter> reporters) {
        reporters.forEach(each -> db.persist(new ReportNotice(each.incident(), each.subject(), clock.instant())));
    }

    /** Who reported what. */
    record Reporter(UUID incident, String subject) {

        public Reporter {}
    }
}
