// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.par.tenancy.TenantDatabase;

/** What was imposed in a period, for the packages above. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class ImposedMeasures {

    @Inject
    private TenantDatabase db;

    /** The measures whose letter was sent from {@code first} up to and including {@code last}. */
    public List<ImposedMeasure> sentBetween(LocalDate first, LocalDate last) {
        return db.query("select m from Measure m where m.sending.day between :first and :last", Measure.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(measure -> new ImposedMeasure(measure.caseId(), measure.kind(), measure.sentOn()))
                .toList();
    }
}
