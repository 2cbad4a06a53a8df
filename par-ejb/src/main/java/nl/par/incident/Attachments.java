// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.TenantDatabase;

/** The files with a report, without their content. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Attachments {

    @Inject
    private TenantDatabase db;

    @Inject
    private Quarantine quarantine;

    /** The reports of a dossier that have files, oldest first. */
    List<UUID> reportsWithFiles(UUID caseId) {
        return db.query(
                        "select i.id from Incident i where i.caseId = :case"
                                + " and exists (select a.id from Attachment a where a.incidentId = i.id) order by i.reportedAt, i.number",
                        UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<AttachmentLine> of(UUID incident) {
        return db.query(
                        "select new nl.par.incident.AttachmentLine(a.id, a.name, a.mediaType, a.size, a.sha256, a.addedAt,"
                                + " a.foundCleanAt) from Attachment a where a.incidentId = :incident order by a.addedAt, a.name",
                        AttachmentLine.class)
                .setParameter("incident", incident)
                .getResultStream()
                .map(line -> quarantine.on() ? line : line.free())
                .toList();
    }
}
