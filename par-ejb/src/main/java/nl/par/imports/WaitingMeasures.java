// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.check.CardContact;
import nl.par.check.Cards;
import nl.par.incident.ReportConfirmed;
import nl.par.measure.OldMeasure;
import nl.par.measure.TakeOverMeasures;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;

/** The measures of reports that were not declared as confirmed: each is taken over when a reviewer confirms its report, in her transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class WaitingMeasures {

    @Inject
    private TenantDatabase db;

    @Inject
    private TakeOverMeasures measures;

    @Inject
    private Cards cards;

    @Inject
    private CurrentUser user;

    @Inject
    private TenantConfig config;

    void confirmed(@Observes ReportConfirmed event) {
        Optional<ImportedRow> row = db.find(ImportedRow.class, event.report());
        row.flatMap(ImportedRow::waitingMeasure).ifPresent(waiting -> {
            NewRecords fresh = new NewRecords();
            OldMeasure old =
                    new OldMeasure(event.caseFile(), event.person(), waiting.kind(), waiting.from(), waiting.until());
            TakeOverMeasures.TakenOver taken = measures.takeOver(List.of(old), fresh);
            UUID id = taken.ids().get(0);
            row.get().imposed(id);
            TenantSettings.Contact vpt =
                    config.settings(user.signedIn().tenant()).vptContact();
            cards.takenOver(Map.of(), taken.forCards(), new CardContact(vpt.name(), vpt.phone()), fresh);
            db.store(fresh);
        });
    }
}
