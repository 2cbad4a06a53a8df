// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.incident.PersonReports;
import nl.par.tenancy.TenantDatabase;

/** The records of dossiers that a card tells about: reports, measures and police contact. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class CaseRecords {

    private static final List<String> OTHERS = List.of("Measure", "PoliceNotification", "PoliceReport");

    @Inject
    private TenantDatabase db;

    @Inject
    private PersonReports reports;

    Set<UUID> of(Collection<UUID> caseIds) {
        Set<UUID> records = new HashSet<>(reports.ids(caseIds));
        if (!caseIds.isEmpty()) {
            for (String entity : OTHERS) {
                records.addAll(db.query("select r.id from " + entity + " r where r.caseId in :cases", UUID.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
            }
        }
        return records;
    }
}
