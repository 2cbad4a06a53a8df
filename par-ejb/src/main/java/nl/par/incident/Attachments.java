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

    List<AttachmentLine> of(UUID incident) {
        return db.query(
                        "select new nl.par.incident.AttachmentLine(a.id, a.name, a.mediaType, a.size, a.sha256, a.addedAt)"
                                + " from Attachment a where a.incidentId = :incident order by a.addedAt, a.name",
                        AttachmentLine.class)
                .setParameter("incident", incident)
                .getResultList();
    }
}
