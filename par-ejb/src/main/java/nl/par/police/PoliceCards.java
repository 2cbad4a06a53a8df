// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.casefile.CaseFile;
import nl.par.check.CardEvent;
import nl.par.check.Cards;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;

/** Puts police contact on the organisation's own card, as far as its norm says so: that it was, never what it was about. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PoliceCards {

    @Inject
    private Cards cards;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    void notified(CaseFile file, UUID id, LocalDate day) {
        if (norm().card().showsPoliceNotification()) {
            show(file, id, "Melding bij de politie", day);
        }
    }

    void reported(CaseFile file, UUID id, LocalDate day) {
        if (norm().card().showsPoliceReport()) {
            show(file, id, "Aangifte gedaan", day);
        }
    }

    /** The record no longer counts, so the card does not tell of it either. */
    void withdrawn(CaseFile file, UUID id) {
        file.personId().ifPresent(person -> cards.eventWithdrawn(person, id));
    }

    private void show(CaseFile file, UUID id, String label, LocalDate day) {
        file.personId().ifPresent(person -> cards.happened(person, new CardEvent(id, label, day)));
    }

    private Norm norm() {
        return config.norm(tenant.id());
    }
}
