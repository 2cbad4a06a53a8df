// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.tenancy.TenantDatabase;

/** The measures that hold today, without persons, for the packages above. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class RunningMeasures {

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** A measure that holds from one day until and with another. */
    public record Running(MeasureKind kind, LocalDate from, LocalDate until) {}

    /** All that were sent or taken over and are not over. */
    public List<Running> now() {
        LocalDate today = LocalDate.now(clock);
        return db.query("select m from Measure m where m.status in :holding and m.lapses >= :today", Measure.class)
                .setParameter("holding", List.of(MeasureStatus.SENT, MeasureStatus.TAKEN_OVER))
                .setParameter("today", today)
                .getResultStream()
                .map(measure -> new Running(
                        measure.kind(), measure.terms().from(), measure.terms().until()))
                .toList();
    }
}
